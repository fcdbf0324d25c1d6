/** The container images for servers that are not installed. The versions are fixed, so that the tested versions run. */
export const images = {
  redis: 'redis:7.4.2-alpine',
  mysql: 'mariadb:11.4.5',
  /** For `npm run test:mysql`; not MariaDB. */
  realMysql: 'mysql:8.4.5',
  haproxy: 'haproxy:3.0.8-alpine',
} as const
