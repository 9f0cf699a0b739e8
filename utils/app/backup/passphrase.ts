/** Characters. A shorter passphrase of a file can be found by trying, at any speed the finder can pay for. */
export const SHORTEST_PASSPHRASE = 10;
