/** The webmails Redress knows. One entry per site; the manifest's hosts and the checks on senders come from here. */
import type { WebmailId } from '../core/types';

export interface WebmailHost {
  readonly id: WebmailId;
  readonly name: string;
  /** Where it lives, its usual address first; empty for one that anybody can host, whose address the driver names. */
  readonly origins: readonly string[];
  /** Built file of its content script. */
  readonly script: `/content-scripts/${WebmailId}.js`;
  /** In the manifest from the start; the others are asked for when the driver switches them on. */
  readonly preset: boolean;
}

export const WEBMAILS: readonly WebmailHost[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    origins: ['https://mail.google.com'],
    script: '/content-scripts/gmail.js',
    preset: true,
  },
  {
    id: 'outlook',
    name: 'Outlook',
    origins: [
      'https://outlook.live.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.cloud.microsoft',
    ],
    script: '/content-scripts/outlook.js',
    preset: false,
  },
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    origins: ['https://mail.yahoo.com'],
    script: '/content-scripts/yahoo.js',
    preset: false,
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    origins: ['https://mail.proton.me'],
    script: '/content-scripts/proton.js',
    preset: false,
  },
  {
    id: 'roundcube',
    name: 'Roundcube',
    origins: [],
    script: '/content-scripts/roundcube.js',
    preset: false,
  },
];

/** The webmail of this id. */
export function webmailOf(id: string): WebmailHost | null {
  return WEBMAILS.find((host) => host.id === id) ?? null;
}

/** Where a webmail is to be watched: its own addresses, and of one that anybody can host those the driver named. */
export function originsOf(host: WebmailHost, own: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [...host.origins, ...(host.origins.length === 0 ? (own[host.id] ?? []) : [])];
}

/** The webmail that lives at this origin; null for any other page. */
export function webmailAt(origin: string | null, own: Readonly<Record<string, readonly string[]>>): WebmailHost | null {
  return WEBMAILS.find((host) => origin !== null && originsOf(host, own).includes(origin)) ?? null;
}
