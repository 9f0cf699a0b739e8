import { measureRecord } from './tests/bench/record';
const sizes = process.argv.slice(2).map(Number).map((messages) => ({ seed: 20261129, messages, cases: 500, evidence: 2000 }));
for (const { what, value, budget, met } of await measureRecord(sizes)) console.log(`${met ? '✓' : '✗'} ${what}: ${value} (${budget})`);
