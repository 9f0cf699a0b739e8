/** Made-up header blocks in the shape mailbox providers write them, topmost header first. */
import type { Header } from '@/utils/core/sender/read-auth';

/** `name: value` per line, as a mail has them, unfolded. */
export function headers(...lines: readonly string[]): readonly Header[] {
  return lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
}

const SENT = 'Received: from a1.smtp-out.amazonses.com (a1.smtp-out.amazonses.com. [192.0.2.7])';

/** A mail as Gmail has it, with the results it wrote; the sender's own headers come below. */
export const gmail = (results: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    'Received: by 2002:a05:6a10:1f:b0:5b:1:2 with SMTP id x; Tue, 6 Oct 2026 08:20:02 -0700',
    'Return-Path: <1-2@bounces.amazon.com>',
    `${SENT} by mx.google.com with ESMTPS id y for <dana@example.com>`,
    `Authentication-Results: mx.google.com; ${results}`,
    ...below,
  );

export const outlook = (results: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    'Received: from BN8PR01.namprd01.prod.outlook.com (2603::1) by DM6PR02.namprd02.prod.outlook.com with HTTPS',
    'Received: from DM6NAM.eop-nam10.prod.protection.outlook.com (10.13.1.1) by BN8PR01.namprd01.prod.outlook.com',
    `Authentication-Results: ${results}`,
    `${SENT} by DM6NAM.mail.protection.outlook.com (10.13.1.2) with Microsoft SMTP Server`,
    ...below,
  );

export const yahoo = (results: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    'Received: from 10.217.1.74 by atlas-production.v2-mail-prod1-ne1.omega.yahoo.com pod-id x with HTTPS',
    `Authentication-Results: atlas-production.v2-mail-prod1-ne1.omega.yahoo.com; ${results}`,
    'Received: from 192.0.2.7 (EHLO a1.smtp-out.amazonses.com) by 10.217.1.74 with SMTPs',
    ...below,
  );

export const icloud = (dmarc: string, dkim: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    'Received: from p01-icloudmta-smtpin-1 by p01-mailgateway-smtp-2 (mailgateway 2601) with SMTP id x',
    `${SENT} by p01-icloudmta-smtpin-1 (Postfix) with ESMTPS id y`,
    'Authentication-Results: bimi.icloud.com; bimi=none',
    `Authentication-Results: dmarc.icloud.com; ${dmarc}`,
    `Authentication-Results: dkim-verifier.icloud.com; ${dkim}`,
    ...below,
  );

export const proton = (dmarc: string, dkim: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    `Authentication-Results: mail.protonmail.ch; ${dkim}`,
    `Authentication-Results: mail.protonmail.ch; ${dmarc}`,
    `${SENT} by mailin012.protonmail.ch (Postfix) with ESMTPS id y`,
    ...below,
  );

export const fastmail = (results: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    'Received: from compute5.internal (compute5.nyi.internal [10.202.2.45]) by sloti22d1t06 (Cyrus 3.11) with LMTPA',
    'Received: from mx6 ([10.202.2.205]) by compute5.internal (MEProxy)',
    'Authentication-Results: mx6.messagingengine.com; arc=none (no signatures found)',
    `Authentication-Results: mx6.messagingengine.com; ${results}`,
    `${SENT} by mx6.messagingengine.com (Postfix) with ESMTPS id y`,
    ...below,
  );

export const gmx = (results: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    `Authentication-Results: gmx.net; ${results}`,
    'Received: from a1.smtp-out.amazonses.com ([192.0.2.7]) by mx-ha.gmx.net (mxgmx114 [192.0.2.5]) with ESMTPS (Nemesis)',
    ...below,
  );

export const zoho = (results: string, ...below: readonly string[]): readonly Header[] =>
  headers(
    `Authentication-Results: mx.zohomail.com; ${results}`,
    'Return-Path: <1@bounces.amazon.com>',
    `${SENT} by mx.zohomail.com with SMTPS id 1`,
    ...below,
  );
