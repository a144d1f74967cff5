/** For `expect.poll` on a machine that has other things to do. */
export const pollOptions = { timeout: 20_000, interval: 50 };
