import { type Dashboard, percentiles, quantile, rateBy, sumBy } from './dashboard.ts'

export const sim: Dashboard = {
  uid: 'lifegrid-sim',
  title: 'Lifegrid: sims',
  panels: [
    {
      title: 'Lives in memory',
      about: 'By sim.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_sim_resident_lives')],
    },
    {
      title: 'Connected players',
      about: 'By sim.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_sim_connected_players')],
    },
    {
      title: 'Time in the stream',
      about: 'From the append of an entry until the sim processes it: how far sims are behind.',
      unit: 'ms',
      queries: percentiles('lifegrid_sim_queue_wait_ms'),
    },
    {
      title: 'Clock lag',
      about: 'How late lives were advanced. It grows first when a sim has too many lives.',
      unit: 'ms',
      queries: percentiles('lifegrid_sim_clock_lag_ms'),
    },
    {
      title: 'Engine time (p99)',
      about: 'For one step of a life, by kind.',
      unit: 'ms',
      queries: [{ expr: quantile(0.99, 'lifegrid_sim_engine_ms', 'kind'), legend: '{{kind}}' }],
    },
    {
      title: 'Engine load',
      about: 'The share of a sim’s time that the engine uses, by kind of step.',
      unit: 'percentunit',
      queries: [
        { expr: 'sum by (kind) (rate(lifegrid_sim_engine_ms_sum[$__rate_interval])) / 1000', legend: '{{kind}}' },
      ],
    },
    {
      title: 'Agenda',
      about: 'Coming events for each life in memory.',
      unit: 'short',
      queries: [
        {
          expr: 'sum by (node) (lifegrid_sim_agenda_items) / (sum by (node) (lifegrid_sim_resident_lives) > 0)',
          legend: '{{node}}',
        },
      ],
    },
    {
      title: 'Backlog by lane',
      about: 'Entries in the streams that the sim has not processed yet.',
      unit: 'short',
      queries: [sumBy('lane', 'lifegrid_sim_backlog')],
    },
    {
      title: 'Entries',
      about: 'Processed entries of streams, by kind.',
      unit: 'cps',
      queries: [rateBy('kind', 'lifegrid_sim_entries_total')],
    },
    {
      title: 'Stream bytes',
      about: 'Read from the streams of commands, and appended to those of the edges.',
      unit: 'Bps',
      queries: [rateBy('direction', 'lifegrid_sim_stream_bytes_total')],
    },
    {
      title: 'Partitions acquired',
      about: 'Each has a new epoch. By reason.',
      unit: 'cps',
      queries: [rateBy('reason', 'lifegrid_sim_partition_acquisitions_total')],
    },
    {
      title: 'Pause of a move (p99)',
      about: 'The time in which no owner reads a partition during a planned move.',
      unit: 'ms',
      queries: [{ expr: quantile(0.99, 'lifegrid_sim_partition_move_pause_ms'), legend: 'p99' }],
      mayBeEmpty: true,
    },
    {
      title: 'Lives loaded, and entries replayed',
      about: 'High after a failover, and with many arrivals.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_sim_lives_loaded_total[$__rate_interval]))', legend: 'lives' },
        { expr: 'sum(rate(lifegrid_sim_replayed_entries_total[$__rate_interval]))', legend: 'entries' },
      ],
    },
    {
      title: 'What must stay at zero',
      about: 'Divergences, quarantined entries, failures of lives, unreadable lives, rewound streams.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_sim_replay_divergences_total[$__rate_interval]))', legend: 'divergences' },
        {
          expr: 'sum(rate(lifegrid_sim_quarantined_commands_total[$__rate_interval])) or vector(0)',
          legend: 'quarantined',
        },
        { expr: 'sum(rate(lifegrid_sim_actor_failures_total[$__rate_interval]))', legend: 'failures of lives' },
        { expr: 'sum(rate(lifegrid_sim_unreadable_lives_total[$__rate_interval]))', legend: 'unreadable lives' },
        { expr: 'sum(rate(lifegrid_sim_rewound_streams_total[$__rate_interval]))', legend: 'rewound streams' },
      ],
    },
  ],
}
