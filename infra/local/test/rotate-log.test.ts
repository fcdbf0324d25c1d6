import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logLines } from '@lifegrid/local/nodes/node-process'
import { readTail } from '@lifegrid/local/process/child'
import { rotateLogs } from '@lifegrid/local/process/rotate-log'
import { describe, expect, it, onTestFinished } from 'vitest'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'lifegrid-logs-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

describe('[LOG-2] a log file', () => {
  const room = { bytesMax: 100, kept: 2 }

  it('is rotated when it is too long, and the process that holds it open goes on in it', async () => {
    const logs = folder()
    const file = join(logs, 'edge-1.log')
    const writer = openSync(file, 'a')
    for (const part of ['a', 'b', 'c', 'd']) {
      writeSync(writer, `${part.repeat(150)}\n`)
      await rotateLogs(logs, room)
      expect(readFileSync(file, 'utf8')).toBe('')
      writeSync(writer, 'short\n')
      await rotateLogs(logs, room)
      expect(readFileSync(file, 'utf8')).toBe('short\n')
    }
    closeSync(writer)
    expect(readFileSync(`${file}.1`, 'utf8')).toContain('d'.repeat(150))
    expect(readFileSync(`${file}.2`, 'utf8')).toContain('c'.repeat(150))
    expect(existsSync(`${file}.3`)).toBe(false)
  })

  it('is left alone when it is short or no log', async () => {
    const logs = folder()
    writeFileSync(join(logs, 'state.json'), 'x'.repeat(500))
    writeFileSync(join(logs, 'sim-1.log'), 'x'.repeat(100))
    await rotateLogs(logs, room)
    expect(existsSync(join(logs, 'state.json.1'))).toBe(false)
    expect(existsSync(join(logs, 'sim-1.log.1'))).toBe(false)
  })

  it('can be read further from a position that was remembered before the rotation', async () => {
    const logs = folder()
    const file = join(logs, 'edge-1.log')
    writeFileSync(file, 'x'.repeat(500))
    const read = logLines({ logFile: file, logStart: 500 })
    appendFileSync(file, '{"msg":"before"}\n')
    expect(read()).toEqual([{ msg: 'before' }])
    await rotateLogs(logs, room)
    appendFileSync(file, '{"msg":"after"}\n')
    expect(read()).toEqual([{ msg: 'after' }])
    expect(readTail(file, 500)).toBe('{"msg":"after"}\n')
  })
})
