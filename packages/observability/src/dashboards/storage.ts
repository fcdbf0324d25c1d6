import { type Dashboard, percentiles, quantile, rateBy, sumBy } from './dashboard.ts'

export const storage: Dashboard = {
  uid: 'lifegrid-storage',
  title: 'Lifegrid: storage and commits',
  panels: [
    {
      title: 'Duration of a commit',
      about: 'One procedure call to MySQL.',
      unit: 'ms',
      queries: percentiles('lifegrid_sim_commit_ms'),
    },
    {
      title: 'Journal entries in a commit',
      about: 'Batches grow with the load, which is how lanes keep up.',
      unit: 'short',
      queries: percentiles('lifegrid_sim_batch_size'),
    },
    {
      title: 'Commits',
      about: 'By sim.',
      unit: 'cps',
      queries: [rateBy('node', 'lifegrid_sim_commit_ms_count')],
    },
    {
      title: 'Wait at the gate',
      about: 'Frames that wait for their commit.',
      unit: 'ms',
      queries: percentiles('lifegrid_sim_gate_wait_ms'),
    },
    {
      title: 'Failed commits',
      about: 'By kind. fenced is normal during a failover; error is not.',
      unit: 'cps',
      queries: [rateBy('kind', 'lifegrid_sim_commit_failures_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Lanes that cannot commit',
      about: 'For 10 s or longer.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_sim_failing_lanes')],
    },
    {
      title: 'Connections to MySQL',
      about: 'Open, and what the nodes may open together. The server’s max_connections must be higher.',
      unit: 'short',
      queries: [
        { expr: 'sum(lifegrid_mysql_connections)', legend: 'open' },
        { expr: 'sum(lifegrid_mysql_connections_busy)', legend: 'busy' },
        { expr: 'sum(lifegrid_mysql_connections_max)', legend: 'at most' },
      ],
    },
    {
      title: 'Queries that wait for a connection',
      about: 'By node. More than a few for longer means that MySQL is too slow.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_mysql_waiting')],
    },
    {
      title: 'Errors of MySQL and Redis',
      about: 'By operation.',
      unit: 'cps',
      queries: [rateBy('operation', 'lifegrid_mysql_errors_total'), rateBy('operation', 'lifegrid_redis_errors_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Scripts loaded into Redis',
      about: 'By node. More than at the first start of a release: Redis has come up empty, or lost its functions.',
      unit: 'short',
      queries: [{ expr: 'lifegrid_redis_script_loads_total', legend: '{{node}}' }],
    },
    {
      title: 'Redis latency (p99)',
      about: 'A small command, as each node sees it.',
      unit: 'ms',
      queries: [{ expr: quantile(0.99, 'lifegrid_redis_latency_ms', 'node'), legend: '{{node}}' }],
    },
    {
      title: 'Redis memory',
      about: 'Used, and maxmemory. When it is full, commands are refused as overloaded.',
      unit: 'bytes',
      queries: [
        { expr: 'max(lifegrid_redis_memory_used_bytes)', legend: 'used' },
        { expr: 'max(lifegrid_redis_memory_max_bytes)', legend: 'maxmemory' },
      ],
    },
    {
      title: 'Clock skew',
      about: 'Each node’s own clock against the cluster’s time.',
      unit: 'ms',
      queries: [{ expr: 'max by (node) (lifegrid_clock_skew_ms)', legend: '{{node}}' }],
    },
  ],
}
