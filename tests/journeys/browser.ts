import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

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
  const { default: packaged } = await import('@sparticuz/chromium');
  return {
    executablePath: await packaged.executablePath(),
    args: [
      ...quiet,
      '--no-zygote',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  };
}
