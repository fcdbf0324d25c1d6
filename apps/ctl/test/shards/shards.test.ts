import { InvalidArgumentError } from 'commander'
import { expect, it } from 'vitest'
import { backupFiles } from '../../src/backup/backup-files.ts'
import { recordUrls, serviceUrls } from '../../src/cluster/service-urls.ts'
import { checkKnown } from '../../src/shards/nodes-know.ts'
import { partitionRange } from '../../src/shards/partition-range.ts'
import { shardsText } from '../../src/shards/shards-commands.ts'
import { onlyServer } from '../../src/topology/topology-command.ts'

const [first, second] = ['mysql://u:secret@a/lifegrid', 'mysql://u:secret@b/lifegrid']

it('[SHARD-9] the list shows each server, one that does not answer too, and the move that is under way', () => {
  const state = {
    version: 7,
    partitions: 256,
    servers: [
      { server: 0, address: 'a:3306/lifegrid', ranges: [{ first: 0, last: 191 }], players: 1 },
      { server: 1, address: 'b:3306/lifegrid', ranges: [{ first: 192, last: 255 }], players: null },
      { server: 2, address: 'c:3306/lifegrid', ranges: [], players: 0 },
    ],
    move: { first: 0, last: 31, from: 0, to: 2, step: 'fenced' as const },
  }
  expect(shardsText(state).split('\n')).toEqual([
    '256 partitions, map version 7',
    'server 0  a:3306/lifegrid  0-191  1 player',
    'server 1  b:3306/lifegrid  192-255  does not answer',
    'server 2  c:3306/lifegrid  no partitions  0 players',
    '0-31 move from server 0 to server 2: fenced',
  ])
})

it('[SHARD-9] the topology does not change while the record is on several servers', () => {
  expect(onlyServer([first])).toBe(first)
  expect(() => onlyServer([first, second])).toThrow('Move all partitions to server 0 first')
})

it('[SHARD-8] a backup has a file for each server', () => {
  expect(backupFiles('a.sql.gz', 3)).toEqual(['a.sql.gz', 'a.sql.gz.server-1', 'a.sql.gz.server-2'])
})

it('a range is two partitions, or one', () => {
  expect(partitionRange('128-255')).toEqual({ first: 128, last: 255 })
  expect(partitionRange('7')).toEqual({ first: 7, last: 7 })
  for (const wrong of ['', '-1', '1-', '1-2-3', 'a-b', '1 - 2']) {
    expect(() => partitionRange(wrong)).toThrow(InvalidArgumentError)
  }
})

it('the servers of the record are those of MYSQL_URLS, the first one that of MYSQL_URL', () => {
  const env = (urls: string, url = first) => ({ MYSQL_URL: url, MYSQL_URLS: urls, REDIS_URL: 'redis://r' })
  expect(recordUrls(env(''))).toEqual([first])
  expect(recordUrls(env(`${first}, ${second}`))).toEqual([first, second])
  expect(serviceUrls(env(`${first},${second}`, '')).mysqlUrls).toEqual([first, second])
  expect(() => recordUrls(env(`${second},${first}`))).toThrow('its first URL must be that of MYSQL_URL')
  expect(() => recordUrls(env(`${first},${first}`))).toThrow('two of its URLs are the same')
  expect(() => recordUrls(env(`${second},${first}`))).not.toThrow('secret')
})

it('[SHARD-10] a range moves only to a server that every running node knows', () => {
  const nodes = [{ id: 'sim-b', servers: 2 }, { id: 'edge-a' }]
  checkKnown(nodes, 0)
  expect(() => checkKnown(nodes, 1)).toThrow('1 node does not know server 1: edge-a.')
  expect(() => checkKnown(nodes, 2)).toThrow('2 nodes do not know server 2: edge-a, sim-b.')
})
