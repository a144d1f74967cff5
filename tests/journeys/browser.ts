import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import settings from '../../package.json' with { type: 'json' };

const installed = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** Starts a real browser: an installed Chrome or Chromium, otherwise the headless one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const executable = installedBrowser();
  if (executable) return chromium.launch({ executablePath: executable, args: quiet });
  return chromium.launch(await packagedBrowser());
}

/** A browser that runs as root in a container and calls nobody. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installedBrowser(): string | undefined {
  if (process.platform === 'darwin') return '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  for (const name of installed) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {}
  }
  return undefined;
}

async function packagedBrowser() {
  // The package unpacks the system libraries that it needs only where it believes itself in that cloud.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const usual = process.env.TMPDIR;
  const folder = await unpackingFolder();
  process.env.TMPDIR = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  process.env.FONTCONFIG_FILE = await fontSettings(folder);
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  return {
    executablePath,
    // Without a graphics card, to imitate one costs more than to draw without; WebGL works all the same.
    args: [...quiet, '--no-zygote', '--disable-gpu', '--enable-unsafe-swiftshader'],
  };
}

/** A folder of its own for each version, because the package takes whatever it finds unpacked. */
async function unpackingFolder(): Promise<string> {
  const version = settings.devDependencies['@sparticuz/chromium'];
  const folder = join(tmpdir(), `diplograph-chromium-${version}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * The package's own settings look for its fonts in `/tmp/fonts` only; a browser that finds no font at all ends at the
 * first letter. So these name the folder that they were unpacked into.
 * @returns the path of the settings
 */
async function fontSettings(folder: string): Promise<string> {
  const file = join(folder, 'diplograph-fonts.conf');
  const entries = [
    `<dir>${join(folder, 'fonts')}</dir>`,
    `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
  ];
  await writeFile(file, `<?xml version="1.0"?>\n<fontconfig>${entries.join('')}</fontconfig>\n`);
  return file;
}
