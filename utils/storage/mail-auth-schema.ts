import * as z from 'zod/mini';

const MAX_LINE = 2_000;
const MAX_ENTRIES = 50;

const line = z.string().check(z.maxLength(MAX_LINE));
const lines = z.array(line).check(z.maxLength(MAX_ENTRIES));
const method = z.object({
  method: z.enum(['dkim', 'spf', 'dmarc', 'arc']),
  result: line,
  domain: z.optional(line),
});
const results = {
  id: line,
  above: z.number(),
  methods: z.array(method).check(z.maxLength(MAX_ENTRIES)),
};

/** The shape of `MailAuth`: what a mail's headers say about its way, as it comes from a file's reader or from the record. */
export const mailAuth = z.object({
  hops: lines,
  results: z.array(z.object(results)).check(z.maxLength(MAX_ENTRIES)),
  arc: z.array(z.object({ ...results, instance: z.number() })).check(z.maxLength(MAX_ENTRIES)),
  froms: z.optional(lines),
  replyTo: z.optional(line),
  returnPath: z.optional(line),
  sender: z.optional(line),
  list: z.optional(line),
});
