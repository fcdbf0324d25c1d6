import { aptInstall, aptUpdate } from './apt.ts'
import { findInstaller } from './facts.ts'
import { lookFor } from './find.ts'

/** The programs that can run the tests of the web client, the preferred one first. */
export const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] as const

/**
 * Provides the browser for the tests of the web client: the one that is installed, else Debian's `chromium`.
 * Without one the tests that need it fail, and say which programs they have looked for.
 */
export async function provideChromium(report: (line: string) => void): Promise<void> {
  const found = lookFor(chromiumNames)
  if (found !== undefined) {
    report(`chromium: ${found}`)
    return
  }
  const installer = await findInstaller()
  if (installer !== 'apt' && installer !== 'apt-sudo') {
    report(
      'chromium is not installed, and this machine cannot install it by itself. The tests of the web client need it.',
    )
    return
  }
  await aptUpdate(installer === 'apt-sudo', report)
  await aptInstall(['chromium'], installer === 'apt-sudo', report)
}
