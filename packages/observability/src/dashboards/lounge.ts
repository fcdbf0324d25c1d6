import { type Dashboard, rareBy, sumBy } from './dashboard.ts'

export const lounge: Dashboard = {
  uid: 'lifegrid-lounge',
  title: 'Lifegrid: lounge',
  panels: [
    {
      title: 'Members',
      about: 'Connections in the lounge, by edge.',
      unit: 'short',
      queries: [sumBy('node', 'lifegrid_edge_lounge_members')],
    },
    {
      title: 'Online',
      about: 'Connections of the whole cluster, as the members are told.',
      unit: 'short',
      queries: [{ expr: 'max(lifegrid_edge_lounge_online)', legend: 'online' }],
    },
    {
      title: 'Stored messages',
      about: 'Messages of the chat that workers have put into the record.',
      unit: 'cps',
      queries: [{ expr: 'sum(rate(lifegrid_worker_chat_stored_total[$__rate_interval]))', legend: 'messages' }],
    },
    {
      title: 'Failures',
      about: 'By operation.',
      unit: 'cps',
      queries: [rareBy('operation', 'lifegrid_edge_lounge_failures_total')],
      mayBeEmpty: true,
    },
  ],
}
