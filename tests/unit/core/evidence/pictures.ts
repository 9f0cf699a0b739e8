/** Picture files made for the tests, byte by byte: no real person's photo, place or camera. */

/** What a made-up camera writes. */
export interface MadeUpExif {
  readonly littleEndian?: boolean;
  readonly taken?: string;
  readonly zone?: string;
  readonly make?: string;
  readonly model?: string;
  /** Degrees, minutes, seconds, each as a fraction of hundredths, and the side. */
  readonly latitude?: readonly [degrees: number, minutes: number, seconds: number, side: 'N' | 'S'];
  readonly longitude?: readonly [degrees: number, minutes: number, seconds: number, side: 'E' | 'W'];
}

export const PHOTO: MadeUpExif = {
  taken: '2026:05:03 14:20:00',
  zone: '+02:00',
  make: 'Example',
  model: 'Cam 3',
  latitude: [47, 22, 1234, 'N'],
  longitude: [8, 32, 3060, 'W'],
};
export const PHOTO_PLACE = { latitude: 47.370094, longitude: -8.541833 };

const text = (words: string): Uint8Array => Uint8Array.from([...words].map((letter) => letter.charCodeAt(0)));
const ascii = (words: string): Uint8Array => text(`${words}\0`);

export function joined(...parts: readonly (Uint8Array | readonly number[] | string)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? text(part) : Uint8Array.from(part)));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const u32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
export const u16 = (value: number): number[] => [(value >>> 8) & 255, value & 255];
const le32 = (value: number): number[] => u32(value).reverse();

type Tag = readonly [tag: number, type: number, count: number, value: Uint8Array];

/** An Exif block: `II*` or `MM*`, and the directories. */
export function exifBlock(facts: MadeUpExif): Uint8Array {
  const little = facts.littleEndian ?? false;
  const long = (value: number): Uint8Array => Uint8Array.from(little ? le32(value) : u32(value));
  const short = (value: number): Uint8Array => Uint8Array.from(little ? u16(value).reverse() : u16(value));
  const string = (tag: number, words: string | undefined): Tag[] =>
    words === undefined ? [] : [[tag, 2, words.length + 1, ascii(words)]];
  const place = (tag: number, value: MadeUpExif['latitude'] | MadeUpExif['longitude']): Tag[] =>
    value === undefined
      ? []
      : [
          [tag, 2, 2, ascii(value[3])],
          [tag + 1, 5, 3, joined(long(value[0]), long(1), long(value[1]), long(1), long(value[2]), long(100))],
        ];
  const exif = [...string(0x9003, facts.taken), ...string(0x9011, facts.zone)];
  const gps = [...place(1, facts.latitude), ...place(3, facts.longitude)];
  const main = [...string(0x010f, facts.make), ...string(0x0110, facts.model)];

  let heap: Uint8Array = new Uint8Array(0);
  const sizeOf = (tags: number): number => 2 + tags * 12 + 4;
  const mainAt = 8;
  const exifAt = mainAt + sizeOf(main.length + 2);
  const gpsAt = exifAt + sizeOf(exif.length);
  const heapAt = gpsAt + sizeOf(gps.length);
  const directory = (tags: readonly Tag[]): Uint8Array => {
    const entries = [...tags].map(([tag, type, count, value]) => {
      const head = joined(short(tag), short(type), long(count));
      if (value.length <= 4) return joined(head, value, new Uint8Array(4 - value.length));
      const at = heapAt + heap.length;
      heap = joined(heap, value);
      return joined(head, long(at));
    });
    return joined(short(tags.length), ...entries, long(0));
  };
  const pointers: Tag[] = [
    [0x8769, 4, 1, long(exifAt)],
    [0x8825, 4, 1, long(gpsAt)],
  ];
  const directories = [directory([...main, ...pointers]), directory(exif), directory(gps)];
  return joined(little ? 'II*\0' : 'MM\0*', long(mainAt), ...directories, heap);
}

/** A JPEG's beginning, up to its frame: 640 × 480, no dots. */
export function jpeg(block: Uint8Array | null): Uint8Array {
  const app1 = block === null ? [] : [...joined([0xff, 0xe1], u16(2 + 6 + block.length), 'Exif\0\0', block)];
  const frame = [0xff, 0xc0, ...u16(17), 8, ...u16(480), ...u16(640), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  return joined([0xff, 0xd8], app1, frame, [0xff, 0xd9]);
}

/** Puts an Exif block into a whole JPEG, behind its first two bytes. */
export function withExif(file: Uint8Array, block: Uint8Array): Uint8Array {
  return joined(file.slice(0, 2), [0xff, 0xe1], u16(2 + 6 + block.length), 'Exif\0\0', block, file.slice(2));
}

/** A PNG of 800 × 600 without dots, its Exif block behind where they would be. Checksums are zeros. */
export function png(block: Uint8Array | null): Uint8Array {
  const chunk = (type: string, data: Uint8Array | readonly number[]): Uint8Array =>
    joined(u32(data.length), type, data, u32(0));
  return joined(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', [...u32(800), ...u32(600), 8, 2, 0, 0, 0]),
    chunk('IDAT', new Uint8Array(5)),
    block === null ? [] : chunk('eXIf', block),
    chunk('IEND', []),
  );
}

/** A WebP of 1024 × 768 without dots. */
export function webp(block: Uint8Array | null): Uint8Array {
  const chunk = (type: string, data: Uint8Array | readonly number[]): Uint8Array =>
    joined(type, le32(data.length), data, data.length % 2 === 1 ? [0] : []);
  const size = (value: number): number[] => le32(value - 1).slice(0, 3);
  const chunks = joined(
    chunk('VP8X', [8, 0, 0, 0, ...size(1024), ...size(768)]),
    chunk('VP8 ', new Uint8Array(7)),
    block === null ? [] : chunk('EXIF', block),
  );
  return joined('RIFF', le32(4 + chunks.length), 'WEBP', chunks);
}

/** A HEIC of 4032 × 3024 with a thumbnail, as newer phones write it: with a first box of 52 bytes. */
export function heic(block: Uint8Array | null, brand = 'heic'): Uint8Array {
  const box = (type: string, ...parts: readonly (Uint8Array | readonly number[] | string)[]): Uint8Array => {
    const inside = joined(...parts);
    return joined(u32(8 + inside.length), type, inside);
  };
  const ftyp = box('ftyp', brand, u32(0), 'mif1heicmiafMiHBheixhevctmapunif');
  const item = (id: number, type: string): Uint8Array => box('infe', [2, 0, 0, 0], u16(id), u16(0), type, [0]);
  const items = block === null ? [item(1, 'hvc1')] : [item(1, 'hvc1'), item(2, 'Exif')];
  const iinf = box('iinf', u32(0), u16(items.length), ...items);
  const ispe = (width: number, height: number): Uint8Array => box('ispe', u32(0), u32(width), u32(height));
  const iprp = box('iprp', box('ipco', ispe(320, 240), ispe(4032, 3024)));
  const payload = block === null ? new Uint8Array(0) : joined(u32(6), 'Exif\0\0', block);
  const ilocOf = (at: number): Uint8Array =>
    box(
      'iloc',
      [1, 0, 0, 0],
      [0x44, 0x00],
      u16(items.length),
      ...items.map((_, index) =>
        joined(
          u16(index + 1),
          u16(0),
          u16(0),
          u16(1),
          u32(index === 0 ? at + payload.length : at),
          u32(index === 0 ? 4 : payload.length),
        ),
      ),
    );
  const hdlr = box('hdlr', u32(0), u32(0), 'pict', new Uint8Array(13));
  const metaOf = (at: number): Uint8Array => box('meta', u32(0), hdlr, iinf, ilocOf(at), iprp);
  const dataAt = ftyp.length + metaOf(0).length + 8;
  return joined(ftyp, metaOf(dataAt), box('mdat', payload, [1, 2, 3, 4]));
}
