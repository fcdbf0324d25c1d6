import { randomId } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import { limits } from '@lifegrid/local/limits'
import { images } from '@lifegrid/local/provision/images'
import type { StartedTestContainer } from 'testcontainers'
import type { TestServices } from './test-services.ts'

/**
 * Starts the test services in containers, for machines without redis-server or MySQL where Docker answers. Testcontainers removes them
 * even when the run is killed. The library is imported in the function, because the import takes a second, which runs with processes save.
 * @throws Error that says what to install when Docker does not answer.
 */
export async function startContainers(): Promise<TestServices> {
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers')
  try {
    await getContainerRuntimeClient()
  } catch (cause) {
    const message = 'the tests need redis-server and mariadbd (or mysqld) on the PATH, or a Docker engine that answers'
    throw new Error(message, { cause })
  }
  const password = randomId(systemRandom, 24)
  const started: StartedTestContainer[] = []
  const stop = async (): Promise<void> => void (await Promise.all(started.map((container) => container.stop())))
  try {
    const redis = await new GenericContainer(images.redis)
      .withCommand(['redis-server', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'])
      .withExposedPorts(6379)
      .withWaitStrategy(Wait.forLogMessage(/Ready to accept connections/))
      .withStartupTimeout(limits.dockerPullMs)
      .start()
    started.push(redis)
    const grants = [
      "GRANT ALL ON lifegrid.* TO 'lifegrid'@'%';",
      "GRANT ALL ON `lifegrid\\_%`.* TO 'lifegrid'@'%';",
    ].join('\n')
    const mysql = await new GenericContainer(images.mysql)
      .withEnvironment({
        MARIADB_RANDOM_ROOT_PASSWORD: '1',
        MARIADB_DATABASE: 'lifegrid',
        MARIADB_USER: 'lifegrid',
        MARIADB_PASSWORD: password,
      })
      .withCopyContentToContainer([{ content: grants, target: '/docker-entrypoint-initdb.d/grants.sql' }])
      .withCommand(['--innodb-flush-log-at-trx-commit=2', '--skip-name-resolve'])
      .withExposedPorts(3306)
      // The image creates the accounts with a first server that has no port; only the second server logs its port.
      .withWaitStrategy(Wait.forLogMessage(/port: 3306/))
      .withStartupTimeout(limits.dockerPullMs)
      .start()
    started.push(mysql)
    return {
      redisUrl: `redis://${redis.getHost()}:${redis.getMappedPort(6379)}`,
      mysqlUrl: `mysql://lifegrid:${password}@${mysql.getHost()}:${mysql.getMappedPort(3306)}/lifegrid`,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
