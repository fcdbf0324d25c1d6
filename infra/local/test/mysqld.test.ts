import { spawnSync } from 'node:child_process'
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gatherFacts } from '@lifegrid/local/provision/facts'
import { chosenMysqld, mysqldVersion, mysqlKind } from '@lifegrid/local/provision/mysqld'
import { serverTree } from '@lifegrid/local/provision/real-mysql/server-tree'
import { prepareData } from '@lifegrid/local/services/mysql-data'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const mysql = 'mysqld  Ver 9.7.4-2 for Linux on x86_64 ((Debian))'
const mariadb = 'mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64 (Debian 12)'

let folder: string
beforeEach(async () => {
  folder = await testFolder('mysqld')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function program(path: string, output: string): Promise<string> {
  await writeFile(path, `#!/bin/sh\necho '${output}'\n`)
  await chmod(path, 0o755)
  return path
}

describe('LIFEGRID_MYSQLD', () => {
  it('chooses the server, whatever else is installed', async () => {
    await program(join(folder, 'mariadbd'), mariadb)
    const LIFEGRID_MYSQLD = await program(join(folder, 'other-mysqld'), mysql)
    const facts = await gatherFacts(() => {}, [folder], { LIFEGRID_MYSQLD })
    expect(facts.binaries.mysql).toBe(LIFEGRID_MYSQLD)
    expect(mysqlKind(await mysqldVersion(LIFEGRID_MYSQLD))).toBe('mysql')
  })

  it('is refused when it names no program, or a server that is too old', async () => {
    expect(() => chosenMysqld({ LIFEGRID_MYSQLD: join(folder, 'absent') })).toThrow('not an executable file')
    const LIFEGRID_MYSQLD = await program(join(folder, 'mysqld'), 'mysqld  Ver 5.7.44 for Linux on x86_64')
    await expect(gatherFacts(() => {}, [folder], { LIFEGRID_MYSQLD })).rejects.toThrow('which is not usable')
  })

  it('is ignored when it is empty', () => {
    expect(chosenMysqld({ LIFEGRID_MYSQLD: '' })).toBeUndefined()
  })
})

describe('a data folder', () => {
  it('of the other kind of server is refused, and left as it is', async () => {
    const data = join(folder, 'data')
    await mkdir(join(data, 'mysql'), { recursive: true })
    const runtime = { kind: 'binary', path: '/nowhere' } as const
    await expect(prepareData(runtime, 'mysql', folder, data)).rejects.toThrow(
      'a data folder of MariaDB, and MySQL cannot',
    )
    await expect(prepareData(runtime, 'mariadb', folder, data)).resolves.toBeUndefined()
    await writeFile(join(data, 'mysql.ibd'), '')
    await expect(prepareData(runtime, 'mariadb', folder, data)).rejects.toThrow(
      'a data folder of MySQL, and MariaDB cannot',
    )
    await expect(prepareData(runtime, 'mysql', folder, data)).resolves.toBeUndefined()
  })
})

describe('a server in the file tree of another system', () => {
  /** The tree's loader and server show how they are called. */
  const fill = async (root: string): Promise<void> => {
    const libraries = join(root, 'usr/lib/x86_64-linux-gnu')
    for (const path of [libraries, join(root, 'usr/sbin')]) await mkdir(path, { recursive: true })
    await writeFile(join(libraries, 'loader'), '#!/bin/sh\nfor argument in "$@"; do echo "$argument"; done\n', {
      mode: 0o755,
    })
    await symlink('loader', join(libraries, 'ld-linux-x86-64.so.2'))
    await writeFile(join(root, 'usr/sbin/mysqld'), '')
  }

  it('is run by the loader of the tree, with its libraries and the arguments of the caller', async () => {
    const home = join(folder, 'my cache/tree')
    const script = await serverTree({ folder: home, fill })
    const { stdout } = spawnSync(script, ['--no-defaults', '--datadir=/a b'], { encoding: 'utf8' })
    const root = join(home, 'root')
    const libraries = ['usr/lib/x86_64-linux-gnu', 'usr/lib/mysql/private', 'usr/lib64/mysql/private']
    expect(stdout.trimEnd().split('\n')).toEqual([
      '--library-path',
      libraries.map((path) => join(root, path)).join(':'),
      join(root, 'usr/sbin/mysqld'),
      '--no-defaults',
      '--datadir=/a b',
      `--basedir=${join(root, 'usr')}`,
    ])
  })

  it('of MariaDB has its script for new data folders, which finds the programs of the tree', async () => {
    const home = join(folder, 'my cache/tree')
    const script = await serverTree({
      folder: home,
      async fill(root) {
        await fill(root)
        await mkdir(join(root, 'usr/bin'), { recursive: true })
        await mkdir(join(root, 'usr/share'), { recursive: true })
        // As Debian's does: it runs programs of its base folder.
        const installer = [
          'for base; do :; done',
          'base=$(echo "$base" | cut -c 11-)',
          '"$base/bin/resolveip" host',
          '"$base/sbin/mariadbd" "$1"',
          '',
        ].join('\n')
        await writeFile(join(root, 'usr/bin/mariadb-install-db'), installer)
      },
    })
    const { stdout } = spawnSync(join(home, 'mariadb-install-db'), ['--no-defaults'], { encoding: 'utf8' })
    const programs = stdout.replaceAll(/base\/s?bin\/\.\.\/\.\.\//g, '').split('\n')
    const root = join(home, 'root/usr')
    expect(programs.slice(2, 4)).toEqual([join(root, 'bin/resolveip'), 'host'])
    expect(programs.slice(6, 9)).toEqual([join(root, 'sbin/mysqld'), '--no-defaults', `--basedir=${root}`])
    expect(script).toBe(join(home, 'mysqld'))
  })

  it('is filled once, and an attempt that fails leaves nothing', async () => {
    const home = join(folder, 'tree')
    const failing = async (): Promise<void> => {
      throw new Error('no network')
    }
    await expect(serverTree({ folder: home, fill: failing })).rejects.toThrow('no network')
    await expect(serverTree({ folder: home, fill: async () => {} })).rejects.toThrow('there is no ^ld-linux')
    const script = await serverTree({ folder: home, fill })
    expect(await serverTree({ folder: home, fill: failing })).toBe(script)
  })
})
