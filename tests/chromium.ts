import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const packageFolder = dirname(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
);

/** Why browser tests cannot run on this machine; null when they can. */
export function whyNoBrowser(): string | null {
  if (process.env.CHROMIUM) return null;
  const machine = `${process.platform}-${process.arch}`;
  if (machine === 'linux-x64') return null;
  return `the browser that npm brings is for linux-x64, not ${machine}: set CHROMIUM to one of your own`;
}

/** Starts a Chromium that reaches nothing but this machine. `CHROMIUM` names another than npm's. */
export async function launch(): Promise<Browser> {
  const own = process.env.CHROMIUM;
  const folder = own ? null : unpack();
  return await chromium.launch({
    executablePath: own ?? join(folder ?? '', 'chromium'),
    // The sandbox needs rights that root and containers lack; only our own pages are opened.
    chromiumSandbox: false,
    args: [
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
    env: folder ? environment(folder) : process.env,
  });
}

/**
 * Unpacks the browser once for each version and gives its folder. It stands under node_modules, where
 * programs may run and no other user has been before us. The package unpacks file by file and takes a
 * half-written one for whole; so it does that in a folder of our own, which is then put in place in one
 * step. Of two at once the second finds the place taken, and uses what is there.
 */
function unpack(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const cache = join(packageFolder, '..', '..', '.cache');
  const folder = join(cache, `tannhjul-chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  try {
    inflateInto(own);
    // Whoever may read the project may run its tests, also after root has.
    for (const path of [own, join(own, 'chromium')]) chmodSync(path, 0o755);
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own, since the package reads its target from TMPDIR. */
function inflateInto(folder: string): void {
  const script = `
    import chromium, { inflate } from '@sparticuz/chromium';
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
    await inflate(process.argv[1]);`;
  const libraries = join(packageFolder, 'bin', 'al2023.tar.br');
  execFileSync(process.execPath, ['--input-type=module', '--eval', script, libraries], {
    cwd: packageFolder,
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // The package's own list of fonts names folders of the machine it was made for.
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">fonts/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`,
  );
}

/** The libraries (nss, nspr, expat) and the type that a bare machine lacks. */
function environment(folder: string): Record<string, string | undefined> {
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    ...process.env,
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    XDG_CACHE_HOME: folder,
  };
}
