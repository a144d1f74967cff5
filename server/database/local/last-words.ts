import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const shown = 8;

/**
 * What a server that ended said last: its errors where it wrote any, and where to read on.
 * @param home of the server
 */
export async function lastWords(home: string): Promise<string> {
  const logs = ['console.log', 'neo4j.log'].map((name) => join(home, 'logs', name));
  for (const file of logs) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('WARNING:'));
    if (lines.length === 0) continue;
    const lastStart = lines.findLastIndex((line) => line.includes('Starting...'));
    const ofThisRun = lines.slice(Math.max(lastStart, 0));
    const errors = ofThisRun.filter((line) => /error|exception|caused by/i.test(line));
    const words = (errors.length > 0 ? errors : ofThisRun).slice(-shown);
    return `Its log (${file}) says:\n${words.map((line) => `  ${line.trim()}`).join('\n')}`;
  }
  return `It left no word in ${join(home, 'logs')}.`;
}
