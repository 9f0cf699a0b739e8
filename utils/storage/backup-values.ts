/** The plain values of a backup, each with its bounds. */
import * as z from 'zod/mini';

import { MAX_EVIDENCE } from '../core/evidence/limits';
import { MAX_SUBJECT, MAX_TEXT } from '../core/types';

/** Rows of one table. */
const MAX_ROWS = 1_000_000;
/** A message may be kept whole where it is cut for judging. */
export const text = z.string().check(z.maxLength(10 * MAX_TEXT));
export const line = z.string().check(z.maxLength(2 * MAX_SUBJECT));
export const key = z.string().check(z.minLength(1), z.maxLength(1_000));
export const isMoment = (value: string): boolean => !Number.isNaN(Date.parse(value));
/** Years beyond four digits are written with a sign: a sender's clock may say anything. */
export const instant = z
  .string()
  .check(z.regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T[\d:.]{5,15}(?:Z|[+-]\d{2}:\d{2})$/), z.refine(isMoment));
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const count = z.int().check(z.nonnegative());
/** Of a file, in bytes: none larger was ever kept. */
export const size = z.int().check(z.nonnegative(), z.maximum(MAX_EVIDENCE));
/** Milliseconds since the epoch, as far as calendars go. */
export const time = z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15));
/** Places in the order and numbers of evidence: others must be able to follow. */
export const place = z.int().check(z.nonnegative(), z.maximum(1e12));
export const number = z.int().check(z.positive(), z.maximum(1e8));
export const few = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(2_000));
export const many = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(MAX_ROWS));
