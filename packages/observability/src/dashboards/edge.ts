import { type Dashboard, percentiles, rareBy, rateBy, sumBy } from './dashboard.ts'

export const edge: Dashboard = {
  uid: 'lifegrid-edge',
  title: 'Lifegrid: edges',
  panels: [
    {
      title: 'Connections',
      about: 'Open sockets, also those without a player yet.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_edge_connections')],
    },
    {
      title: 'Frames from clients',
      about: 'By what the edge did with them.',
      unit: 'cps',
      queries: [rateBy('outcome', 'lifegrid_edge_frames_in_total')],
    },
    {
      title: 'Frames to clients',
      about: 'By edge.',
      unit: 'cps',
      queries: [rateBy('node', 'lifegrid_edge_frames_out_total')],
    },
    {
      title: 'Bytes',
      about: 'From and to clients, before compression by a proxy.',
      unit: 'Bps',
      queries: [
        { expr: 'sum(rate(lifegrid_edge_bytes_in_total[$__rate_interval]))', legend: 'in' },
        { expr: 'sum(rate(lifegrid_edge_bytes_out_total[$__rate_interval]))', legend: 'out' },
      ],
    },
    {
      title: 'Time until a command is in the stream',
      about: 'Redis, and the commands of the same connection before it.',
      unit: 'ms',
      queries: percentiles('lifegrid_edge_forward_ms'),
    },
    {
      title: 'Time from the stream to the socket',
      about: 'How far edges are behind the sims.',
      unit: 'ms',
      queries: percentiles('lifegrid_edge_delivery_ms'),
    },
    {
      title: 'Closes',
      about: 'By reason. Those named client and abnormal are the clients’ own.',
      unit: 'cps',
      queries: [rateBy('reason', 'lifegrid_edge_closes_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Refused handshakes',
      about: 'By reason.',
      unit: 'cps',
      queries: [rateBy('reason', 'lifegrid_edge_rejected_upgrades_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Bytes that clients have not read',
      about: 'What waits in the sockets. It grows before slow readers are closed.',
      unit: 'bytes',
      queries: [sumBy('node', 'lifegrid_edge_send_queue_bytes')],
    },
    {
      title: 'Slow readers',
      about: 'Connections for which updates are held and merged.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_edge_slow_readers')],
    },
    {
      title: 'Frames dropped or merged',
      about:
        'Stale frames come after a failover, and merged ones for slow clients. Both are harmless in small numbers.',
      unit: 'cps',
      queries: [
        rareBy('why', 'lifegrid_edge_stale_frames_total'),
        { expr: 'sum(rate(lifegrid_edge_coalesced_frames_total[$__rate_interval]))', legend: 'merged' },
      ],
    },
    {
      title: 'Gaps and resyncs',
      about: 'Frames were lost on the way, and clients got their whole state again.',
      unit: 'cps',
      queries: [
        rareBy('how', 'lifegrid_edge_outbound_gaps_total'),
        { expr: 'sum(rate(lifegrid_edge_resyncs_total[$__rate_interval]))', legend: 'resyncs' },
      ],
    },
    {
      title: 'Catalogue cache',
      about: 'Answers whose common part the edge had already, and those that brought it.',
      unit: 'cps',
      queries: [rateBy('cache', 'lifegrid_edge_catalogue_parts_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Guests and accounts',
      about: 'Requests, by outcome.',
      unit: 'cps',
      queries: [
        rateBy('outcome', 'lifegrid_edge_guests_total'),
        { expr: 'sum by (route) (rate(lifegrid_edge_account_requests_total[$__rate_interval]))', legend: '{{route}}' },
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Appends that wait',
      about: 'For the answer of Redis, by edge.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_edge_pending_appends')],
    },
    {
      title: 'Failed appends',
      about: 'By kind of entry. Their clients are told to send again.',
      unit: 'cps',
      queries: [rareBy('kind', 'lifegrid_edge_append_failures_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Pauses',
      about: 'Times that an edge stopped reading from a client that sent too much, by edge.',
      unit: 'cps',
      queries: [rateBy('node', 'lifegrid_edge_pauses_total')],
    },
    {
      title: 'Frames and entries that went nowhere',
      about: 'For a connection that is closed, and entries of sims that could not be read.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_edge_unknown_connections_total[$__rate_interval]))', legend: 'closed connection' },
        { expr: 'sum(rate(lifegrid_edge_bad_entries_total[$__rate_interval]))', legend: 'unreadable' },
      ],
    },
    {
      title: 'Unusual for accounts',
      about: 'Refresh tokens that came back after they were replaced, and guests that could not be counted.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_edge_reused_tokens_total[$__rate_interval]))', legend: 'reused tokens' },
        { expr: 'sum(rate(lifegrid_edge_guest_count_failures_total[$__rate_interval]))', legend: 'uncounted guests' },
      ],
    },
  ],
}
