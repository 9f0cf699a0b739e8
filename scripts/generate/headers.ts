/** The headers Gmail puts before a sender's own: about 6 kB of results, seals and signatures. */
import type { Random } from './random';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const HEX = '0123456789abcdef';
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LABELS = [
  'X-Gmail-Labels: =?UTF-8?Q?Posteingang,Ge=C3=B6ffnet,Kategorie:_=E2=80=9EWerbung=E2=80=9C?=',
  'X-Gmail-Labels: Archived,Important,Opened,Category Updates',
  'X-Gmail-Labels: =?UTF-8?Q?Inbox,"Bills,=C2=A02024",Category?=\r\n =?UTF-8?Q?_Promotions,Unread?=',
];

/** What one sender's mail carries on its way, without what is different in each message. */
export function wayHeaders(random: Random): string {
  const domain = `mail${random.between(1, 99)}.${random.pick(['shop', 'news', 'bank', 'forum'])}.example`;
  const ip = `203.0.113.${random.between(1, 254)}`;
  const seal = (name: string, first: string): string =>
    `${name}: ${first}\r\n        d=google.com; s=arc-20240605;\r\n        ${folded(random, 344)}`;
  const results = `mx.google.com;\r\n       dkim=pass header.i=@${domain} header.s=s1 header.b=${random.text(BASE64, 8)};\r\n       spf=pass (google.com: domain of bounce@${domain} designates ${ip} as permitted sender) smtp.mailfrom=bounce@${domain};\r\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=${domain}`;
  return [
    'Delivered-To: sam.rivers@example.com',
    `Received: by 2002:a05:6a10:${random.text(HEX, 4)}:b0:4f1:${random.text(HEX, 4)} with SMTP id ${random.text(HEX, 12)}csp${random.between(100000, 999999)};\r\n        Tue, 8 Aug 2023 05:36:29 -0700 (PDT)`,
    `X-Google-Smtp-Source: ${random.text(BASE64, 88)}`,
    `X-Received: by 2002:a17:90a:${random.text(HEX, 4)}:b0:26b with SMTP id ${random.text(HEX, 20)};\r\n        Tue, 08 Aug 2023 05:36:29 -0700 (PDT)`,
    seal('ARC-Seal', 'i=1; a=rsa-sha256; t=1691498189; cv=none;'),
    `${seal('ARC-Message-Signature', 'i=1; a=rsa-sha256; c=relaxed/relaxed;')}\r\n        h=list-unsubscribe:mime-version:subject:message-id:to:from:date:dkim-signature;\r\n        bh=${random.text(BASE64, 43)}=;\r\n        ${folded(random, 344)}`,
    `ARC-Authentication-Results: i=1; ${results}`,
    `Return-Path: <bounce@${domain}>`,
    `Received: from ${domain} (${domain}. [${ip}])\r\n        by mx.google.com with ESMTPS id ${random.text(HEX, 16)}.${random.between(10, 99)}.2023.08.08.05.36.28\r\n        for <sam.rivers@example.com>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        Tue, 08 Aug 2023 05:36:29 -0700 (PDT)`,
    `Received-SPF: pass (google.com: domain of bounce@${domain} designates ${ip} as permitted sender) client-ip=${ip};`,
    `Authentication-Results: ${results}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1;\r\n        h=from:to:subject:date:message-id:list-unsubscribe;\r\n        bh=${random.text(BASE64, 43)}=;\r\n        b=${folded(random, 344)}`,
    `X-Feedback-ID: ${random.text(HEX, 300)}`,
    `List-Unsubscribe: <https://${domain}/u/${random.text(HEX, 200)}>`,
  ].join('\r\n');
}

/** Envelope and first headers of Gmail's export. The ids are made of the message's number. */
export function exportHeaders(random: Random, number: number, at: Date): { envelope: string; first: string } {
  const id = 1_700_000_000_000_000_000n + BigInt(number) * 1_048_576n;
  const day = `${DAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${two(at.getUTCDate())}`;
  const envelope = `From ${id}@xxx ${day} ${timeOf(at)} +0000 ${at.getUTCFullYear()}\r\n`;
  return { envelope, first: `X-GM-THRID: ${id}\r\n${random.pick(LABELS)}` };
}

/** RFC 5322. */
export function dateHeader(at: Date): string {
  return `${DAYS[at.getUTCDay()]}, ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()} ${timeOf(at)} +0000`;
}

function folded(random: Random, length: number): string {
  const lines: string[] = [];
  for (let left = length; left > 0; left -= 64) lines.push(random.text(BASE64, Math.min(left, 64)));
  return lines.join('\r\n         ');
}

function timeOf(at: Date): string {
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
