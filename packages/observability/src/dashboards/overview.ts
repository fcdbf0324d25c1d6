import { type Dashboard, percentiles, quantile, rateBy, sumBy } from './dashboard.ts'

export const overview: Dashboard = {
  uid: 'lifegrid-overview',
  title: 'Lifegrid: overview',
  panels: [
    {
      title: 'Connected players',
      about: 'Sockets with a player, by edge. A step down on one edge and up on the others is a drain or a restart.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_edge_players')],
    },
    {
      title: 'Time until a command is answered',
      about: 'From the receipt of a command by the edge until its answer is in the socket: what players feel.',
      unit: 'ms',
      queries: percentiles('lifegrid_edge_command_ms'),
    },
    {
      title: 'Where a command spends its time (p99)',
      about: 'The hops of a command in their order. The highest line is the one to look at.',
      unit: 'ms',
      queries: [
        { expr: quantile(0.99, 'lifegrid_edge_forward_ms'), legend: 'edge to stream' },
        { expr: quantile(0.99, 'lifegrid_sim_queue_wait_ms'), legend: 'in the stream' },
        { expr: quantile(0.99, 'lifegrid_sim_engine_ms'), legend: 'engine' },
        { expr: quantile(0.99, 'lifegrid_sim_gate_wait_ms'), legend: 'commit' },
        { expr: quantile(0.99, 'lifegrid_sim_publish_ms'), legend: 'sim to stream' },
        { expr: quantile(0.99, 'lifegrid_edge_delivery_ms'), legend: 'stream to socket' },
      ],
    },
    {
      title: 'Commands',
      about: 'Commands that sims have processed, by sim.',
      unit: 'cps',
      queries: [rateBy('node', 'lifegrid_sim_commands_total')],
    },
    {
      title: 'Refusals by edges',
      about: 'overloaded and unavailable are faults of the cluster; the others are mostly faults of clients.',
      unit: 'cps',
      queries: [rateBy('code', 'lifegrid_edge_refusals_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Partitions owned',
      about: 'By sim. The sum must be the number of partitions; partitions without an owner play no lives.',
      unit: 'short',
      queries: [
        sumBy('node', 'lifegrid_sim_partitions_owned'),
        { expr: 'max(lifegrid_sim_partitions)', legend: 'all' },
      ],
    },
    {
      title: 'Nodes ready',
      about: 'Nodes whose last readiness probe passed, by role.',
      unit: 'short',
      queries: [sumBy('job', 'lifegrid_ready')],
    },
    {
      title: 'Event loop lag (p99)',
      about: 'How long a node could not react. Above 0.1 s it is overloaded, or it does something that blocks.',
      unit: 's',
      queries: [{ expr: 'max by (node) (nodejs_eventloop_lag_p99_seconds)', legend: '{{node}}' }],
    },
    {
      title: 'CPU',
      about: 'Cores that each node uses. A node has one thread for its work, so 100 % is its end.',
      unit: 'percentunit',
      queries: [rateBy('node', 'process_cpu_seconds_total')],
    },
    {
      title: 'Memory',
      about: 'Resident memory of each node.',
      unit: 'bytes',
      queries: [sumBy('node', 'process_resident_memory_bytes')],
    },
    {
      title: 'Nodes that drain',
      about: 'They give their work away before they stop.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_draining')],
    },
    {
      title: 'Sessions lost, reports lost',
      about: 'Nodes that were taken for dead while they ran, and errors that could not be reported.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_session_lost_total[$__rate_interval]))', legend: 'sessions' },
        { expr: 'sum(rate(lifegrid_report_failures_total[$__rate_interval]))', legend: 'reports' },
      ],
    },
    {
      title: 'Refused by nodes',
      about: 'Requests for a host that is not allowed, by port, and commands on the admin port, by reason.',
      unit: 'cps',
      queries: [rateBy('port', 'lifegrid_refused_hosts_total'), rateBy('reason', 'lifegrid_admin_refusals_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Spans of traces',
      about: 'By what came of them. Nothing while traces are not exported.',
      unit: 'cps',
      queries: [rateBy('outcome', 'lifegrid_spans_total')],
      mayBeEmpty: true,
    },
  ],
}
