/**
 * Multinomial logistic regression with a penalty on large weights, trained on all samples at once with Adam
 * (Kingma, Ba: Adam, 2015). Nothing is random: the same samples in the same order give the same weights.
 */

/** What one sample says, as numbers of features, each once; and what it is, as the number of an outcome. */
export interface Sample {
  readonly features: readonly number[];
  readonly outcome: number;
}

export interface Size {
  readonly features: number;
  readonly outcomes: number;
}

const ROUNDS = 300;
const STEP = 0.03;
const [FADE, FADE_SQUARES] = [0.9, 0.999];
const TINY = 1e-8;
/** How much large weights cost: chosen on mail that had not been learned from (docs/decisions/0009). */
const PENALTY = 1e-3;

/** Weights by feature, then by outcome: natural logarithms of odds. */
export function learnSoftmax(samples: readonly Sample[], { features, outcomes }: Size): Float64Array {
  const size = features * outcomes;
  const weights = new Float64Array(size);
  const [mean, squares, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let at = 0; at < size; at += 1) slope[at] = PENALTY * (weights[at] ?? 0);
    for (const sample of samples) addSlope(sample, weights, slope, outcomes, samples.length);
    const [warm, warmSquares] = [1 - FADE ** round, 1 - FADE_SQUARES ** round];
    for (let at = 0; at < size; at += 1) {
      const down = slope[at] ?? 0;
      mean[at] = FADE * (mean[at] ?? 0) + (1 - FADE) * down;
      squares[at] = FADE_SQUARES * (squares[at] ?? 0) + (1 - FADE_SQUARES) * down * down;
      const step = (mean[at] ?? 0) / warm / (Math.sqrt((squares[at] ?? 0) / warmSquares) + TINY);
      weights[at] = (weights[at] ?? 0) - STEP * step;
    }
  }
  return weights;
}

/** Adds what one sample says about the direction in which the weights are wrong. */
function addSlope(
  { features, outcome }: Sample,
  weights: Float64Array,
  slope: Float64Array,
  outcomes: number,
  samples: number,
): void {
  const figures = new Float64Array(outcomes);
  for (const feature of features) {
    for (let at = 0; at < outcomes; at += 1) figures[at] = (figures[at] ?? 0) + (weights[feature * outcomes + at] ?? 0);
  }
  const highest = Math.max(...figures);
  let all = 0;
  for (let at = 0; at < outcomes; at += 1) {
    figures[at] = Math.exp((figures[at] ?? 0) - highest);
    all += figures[at] ?? 0;
  }
  for (const feature of features) {
    for (let at = 0; at < outcomes; at += 1) {
      const wrong = (figures[at] ?? 0) / all - (at === outcome ? 1 : 0);
      const place = feature * outcomes + at;
      slope[place] = (slope[place] ?? 0) + wrong / samples;
    }
  }
}
