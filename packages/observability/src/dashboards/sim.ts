import { type Dashboard, percentiles, quantile, rareBy, rateBy, sumBy } from './dashboard.ts'

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
    {
      title: 'Partitions lost and acquired again',
      about:
        'To another owner, by how that was found; and again by the same owner, after a failed commit or a lost lease.',
      unit: 'cps',
      queries: [
        rareBy('found_by', 'lifegrid_sim_lost_partitions_total'),
        { expr: 'sum(rate(lifegrid_sim_epoch_barriers_total[$__rate_interval]))', legend: 'acquired again' },
      ],
    },
    {
      title: 'Lives after a failover (p99)',
      about: 'From the acquisition of a partition until its lives are current.',
      unit: 'ms',
      queries: [{ expr: quantile(0.99, 'lifegrid_sim_failover_load_ms'), legend: 'p99' }],
      mayBeEmpty: true,
    },
    {
      title: 'Entries that were left out',
      about: 'From connections that are not current, by kind; unreadable ones; and those of another partition.',
      unit: 'cps',
      queries: [
        rareBy('kind', 'lifegrid_sim_stray_entries_total'),
        { expr: 'sum(rate(lifegrid_sim_unreadable_entries_total[$__rate_interval]))', legend: 'unreadable' },
        { expr: 'sum(rate(lifegrid_sim_misrouted_entries_total[$__rate_interval]))', legend: 'wrong partition' },
      ],
    },
    {
      title: 'Bytes that wait for edges',
      about: 'Frames that are to be appended to the streams of edges, by sim.',
      unit: 'bytes',
      queries: [sumBy('node', 'lifegrid_sim_publish_waiting_bytes')],
    },
    {
      title: 'Edge that takes nothing',
      about: 'The time since the last append to the edge for which it is longest; 0 while all succeed.',
      unit: 'ms',
      queries: [{ expr: 'max by (node) (lifegrid_sim_publish_stall_ms)', legend: '{{node}}' }],
    },
    {
      title: 'Frames that did not reach an edge',
      about: 'Failed appends, by reason, and frames that were dropped.',
      unit: 'cps',
      queries: [
        rareBy('why', 'lifegrid_sim_publish_failures_total'),
        { expr: 'sum(rate(lifegrid_sim_dropped_frames_total[$__rate_interval]))', legend: 'dropped' },
      ],
    },
    {
      title: 'What is tried again later',
      about: 'Looks at the global events, rises on the leaderboards, and snapshots that failed.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_sim_global_event_failures_total[$__rate_interval]))', legend: 'global events' },
        { expr: 'sum(rate(lifegrid_sim_board_failures_total[$__rate_interval]))', legend: 'leaderboards' },
        { expr: 'sum(rate(lifegrid_sim_snapshot_failures_total[$__rate_interval]))', legend: 'snapshots' },
      ],
    },
  ],
}
