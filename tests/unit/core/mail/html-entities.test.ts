import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../../utils/core/mail/html-entities';

describe('decodeEntities', () => {
  it.each([
    ['Latin letters', '&iexcl;Ma&ntilde;ana&excl; &AElig;&yuml;', '¡Mañana! Æÿ'],
    ['Greek letters', '&Alpha;&Sigma;&Omega;&alpha;&sigmaf;&sigma;&omega;', 'ΑΣΩαςσω'],
    ['Cyrillic letters', '&Acy;&acy;&SHCHcy;&iecy;&yacy;&jsercy;', 'АаЩеяј'],
    ['punctuation', '&ldquo;&hellip;&rdquo;&semi;&bsol;&vert;', '“…”;\\|'],
    ['joined letters', '&fllig;ex', 'ﬂex'],
    ['what shows nothing', 'a&zwnj;&ZeroWidthSpace;&shy;&NoBreak;b', 'a\u200c\u200b\u00ad\u2060b'],
    ['spaces', '&nbsp;&emsp;&thinsp;&NewLine;', '\u00a0\u2003\u2009\n'],
    ['numbers', '&#65;&#x42;&#X43;&#128512;', 'ABC😀'],
    ['numbers of Windows-1252', '&#128;&#153;', '€™'],
    ['old names without a semicolon', 'R&eacute;sum&eacute &lt&gt', 'Résumé <>'],
  ])('knows %s', (_, source, expected) => {
    expect(decodeEntities(source)).toBe(expected);
  });

  it.each(['&mdash', '&unknown;', '&;', '&#;', '&#x;', 'AT&T', '&Sigmaf;'])('leaves "%s" as it is', (source) => {
    expect(decodeEntities(source)).toBe(source);
  });
});
