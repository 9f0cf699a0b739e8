import * as z from 'zod/mini';
import { described, source, text } from './common';

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const domain = z.string().check(z.regex(DOMAIN, 'is no domain in lower-case letters'));
const pattern = z.string().check(z.regex(/^[a-z0-9.:*-]*$/, 'is no lower-case host pattern'));
const name = text.check(z.lowercase());
const sourcedDomain = z.strictObject({
  domain: described(domain, 'The domain.'),
  source: described(source, 'Who shows or says so.'),
});

const address = z.strictObject({
  address: described(z.string().check(z.regex(/^[^@\s]+@[^@\s]+$/), z.lowercase()), 'The full address, lower-cased.'),
  status: described(z.enum(['attested', 'unconfirmed', 'doubtful']), 'How well it is attested.'),
  flex: described(z.boolean(), 'Whether it is Flex’s own address.'),
  source: described(source, 'Who names it.'),
});

const provider = z.strictObject({
  name: described(text, 'What people call it.'),
  ids: described(z.array(pattern), 'Its authserv-ids; * for any text, an empty one if it writes none.'),
  hosts: described(z.array(pattern).check(z.minLength(1)), 'Hosts that name themselves in its Received headers.'),
  inner: described(z.optional(z.array(pattern)), 'Hosts of its inside, never in the topmost Received header.'),
  place: described(
    z.enum(['above', 'below']),
    'Whether its result stands above or below the Received header of the server that took the mail in.',
  ),
  hops: described(z.int().check(z.gte(0), z.lte(10)), 'Received headers of its own that can stand above its result.'),
  headers: described(z.enum(['one', 'several']), 'Whether it puts all results into one header.'),
  source: described(z.optional(source), 'Where such headers can be seen; absent: our own reading of public headers.'),
});

export const senderRules = z.strictObject({
  domains: described(z.array(domain), 'Registrable domains Amazon writes from, lower-cased.'),
  attested: described(
    z.optional(z.array(sourcedDomain)),
    'Those of them that somebody attests; the other shops’ domains we infer.',
  ),
  enforced: described(
    z.optional(z.array(domain)),
    'Those whose public mail headers show a DMARC policy of quarantine or reject.',
  ),
  relays: described(
    z.optional(z.array(text)),
    'Labels under a listed domain from which Amazon passes on what shops and customers write.',
  ),
  sites: described(z.optional(z.array(sourcedDomain)), 'Domains of Amazon’s sites not known to write to drivers.'),
  services: described(
    z.optional(z.array(domain)),
    'Domains of Amazon’s services for other companies: anybody can have a name below them.',
  ),
  addresses: described(z.array(address), 'Full addresses that sources name.'),
  names: described(z.array(name), 'Display names Flex is reported to use, lower-cased.'),
  inferredNames: described(z.optional(z.array(name)), 'Display names nobody reports: our guess, lower-cased.'),
  amazonNames: described(z.optional(z.array(name)), 'Amazon’s own names that say nothing of Flex, lower-cased.'),
  providers: described(z.optional(z.array(provider)), 'How mailbox providers write down whether a sender is genuine.'),
});
