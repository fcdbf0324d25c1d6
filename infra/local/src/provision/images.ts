/** The container images that stand in where a server is not installed. Fixed versions: what was tested is what runs. */
export const images = {
  redis: 'redis:7.4.2-alpine',
  mysql: 'mariadb:11.4.5',
  haproxy: 'haproxy:3.0.8-alpine',
} as const
