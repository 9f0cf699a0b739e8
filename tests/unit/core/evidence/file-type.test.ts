import { describe, expect, it } from 'vitest';

import { familyOf } from '../../../../utils/core/evidence/file-family';
import { typeOfFile } from '../../../../utils/core/evidence/file-type';
import { heic, jpeg, joined, png, webp } from './pictures';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const box = (major: string, more = ''): Uint8Array =>
  joined([0, 0, 0, 16 + more.length], 'ftyp', major, [0, 0, 0, 0], more, [0, 0]);

describe('what a file is by its own bytes', () => {
  it.each([
    ['image/jpeg', 'picture', jpeg(null)],
    ['image/png', 'picture', png(null)],
    ['image/gif', 'picture', text('GIF89a......')],
    ['image/webp', 'picture', webp(null)],
    ['image/heic', 'picture', heic(null)],
    ['image/heic', 'picture', box('mif1', 'heic')],
    ['image/avif', 'picture', box('avif')],
    ['image/avif', 'picture', box('mif1', 'miafavif')],
    ['image/heif', 'picture', box('mif1')],
    ['image/tiff', 'picture', joined('II*\0', [8, 0, 0, 0])],
    ['application/pdf', 'document', text('%PDF-1.7\n')],
    ['video/mp4', 'video', box('isom')],
    ['video/quicktime', 'video', box('qt  ')],
    ['video/webm', 'video', joined([0x1a, 0x45, 0xdf, 0xa3], 'B\x82\x84webm')],
    ['video/x-matroska', 'video', joined([0x1a, 0x45, 0xdf, 0xa3], 'B\x82\x88matroska')],
    ['audio/mp4', 'sound', box('M4A ')],
    ['audio/mpeg', 'sound', joined('ID3', [4, 0, 0])],
    ['audio/mpeg', 'sound', joined([0xff, 0xfb, 0x90, 0x00])],
    ['application/zip', 'unknown', joined('PK\x03\x04')],
    ['message/rfc822', 'mail', text('Received: from a\r\nFrom: b@example.com\r\n\r\nHello')],
    ['text/plain', 'text', text('From: my notes\nthe stop was gone')],
    ['text/plain', 'text', text('Ein Beleg, ümläut, 日本')],
    ['image/svg+xml', 'document', text('<?xml version="1.0"?>\n<svg onload="x()"></svg>')],
    ['text/html', 'document', text('<!DOCTYPE html><script>x()</script>')],
    ['application/octet-stream', 'unknown', joined([1, 2, 3, 0, 255])],
    ['application/octet-stream', 'unknown', new Uint8Array(0)],
  ])('%s, a %s', (media, family, bytes) => {
    // The name proves nothing.
    expect(typeOfFile(bytes, 'photo.jpg')).toEqual({ ok: true, media });
    expect(familyOf(media)).toBe(family);
  });

  it('is text also where a character is cut in two at the end of what was read', () => {
    expect(typeOfFile(text('Grüße ü').slice(0, -1), 'a')).toMatchObject({ media: 'text/plain' });
  });

  it.each([
    ['a Windows program', joined('MZ', [0x90, 0, 3, 0, 0, 0]), 'photo.jpg'],
    ['a Linux program', joined([0x7f], 'ELF', [2, 1, 1]), 'scan.pdf'],
    ['a Mac program', joined([0xcf, 0xfa, 0xed, 0xfe]), 'IMG_0001.heic'],
    ['a fat Mac program, or a Java class', joined([0xca, 0xfe, 0xba, 0xbe]), 'x'],
    ['a web program', joined([0], 'asm', [1, 0, 0, 0]), 'x'],
    ['a script', text('#!/bin/sh\nrm -rf ~'), 'notes.txt'],
    ['a script behind a byte order mark', text('\uFEFF#!/usr/bin/env node'), 'notes.txt'],
    ['a shortcut', joined([0x4c, 0, 0, 0, 1, 0x14, 2, 0]), 'photo.jpg'],
    ['a script by its name', text('Set x = 1'), 'invoice.vbs'],
    ['a script by its name with a dot behind', text('echo off'), 'photo.jpg.BAT.'],
  ])('refuses %s', (_, bytes, name) => {
    expect(typeOfFile(bytes, name)).toEqual({ ok: false, why: 'program' });
  });

  it('keeps plain words that begin with MZ, and a mail about amazon.com', () => {
    expect(typeOfFile(text('MZ 12 was the station'), 'notes.txt').ok).toBe(true);
    expect(typeOfFile(text('a note'), 'mail from amazon.com').ok).toBe(true);
  });
});
