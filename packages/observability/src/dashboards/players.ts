import { type Dashboard, rareBy, rateBy } from './dashboard.ts'

export const players: Dashboard = {
  uid: 'lifegrid-players',
  title: 'Lifegrid: players and economy',
  panels: [
    {
      title: 'What players do',
      about: 'Commands by type; the twelve most frequent.',
      unit: 'cps',
      queries: [
        {
          expr: 'topk(12, sum by (type) (rate(lifegrid_sim_commands_total[$__rate_interval])))',
          legend: '{{type}}',
        },
      ],
    },
    {
      title: 'What players look at',
      about: 'Reads by type; the twelve most frequent.',
      unit: 'cps',
      queries: [
        { expr: 'topk(12, sum by (type) (rate(lifegrid_sim_reads_total[$__rate_interval])))', legend: '{{type}}' },
      ],
    },
    {
      title: 'Refused commands',
      about: 'By the code of the refusal, as the rules of the game give it.',
      unit: 'cps',
      queries: [
        {
          expr: 'sum by (outcome) (rate(lifegrid_sim_commands_total{outcome!="ok"}[$__rate_interval]))',
          legend: '{{outcome}}',
        },
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Frames to players',
      about: 'By type; the twelve most frequent.',
      unit: 'cps',
      queries: [
        {
          expr: 'topk(12, sum by (type) (rate(lifegrid_sim_frames_emitted_total[$__rate_interval])))',
          legend: '{{type}}',
        },
      ],
    },
    {
      title: 'Money that moves',
      about: 'In dollars a second of real time: what players earn and spend.',
      unit: 'currencyUSD',
      queries: [
        {
          expr: 'sum by (flow) (rate(lifegrid_sim_ledger_amount_total{currency="money"}[$__rate_interval])) / 100',
          legend: '{{flow}}',
        },
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Diamonds that move',
      about: 'In diamonds a second.',
      unit: 'cps',
      queries: [
        {
          expr: 'sum by (flow) (rate(lifegrid_sim_ledger_amount_total{currency="diamonds"}[$__rate_interval]))',
          legend: '{{flow}}',
        },
      ],
    },
    {
      title: 'Lines of the ledger',
      about: 'By currency.',
      unit: 'cps',
      queries: [rateBy('currency', 'lifegrid_sim_ledger_lines_total')],
    },
    {
      title: 'Purchases',
      about: 'What lives were told, by store and result; and the reports of stores.',
      unit: 'cps',
      queries: [
        {
          expr: 'sum by (store, result) (rate(lifegrid_worker_purchases_total[$__rate_interval]))',
          legend: '{{store}} {{result}}',
        },
        {
          expr: 'sum by (store, outcome) (rate(lifegrid_edge_store_reports_total[$__rate_interval]))',
          legend: 'report {{store}} {{outcome}}',
        },
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Players’ rights, and what is removed',
      about: 'Erased lives, copies of data, lives that were never played, and old rows by kind.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_worker_lives_erased_total[$__rate_interval]))', legend: 'erased' },
        { expr: 'sum(rate(lifegrid_worker_exports_built_total[$__rate_interval]))', legend: 'copies' },
        { expr: 'sum(rate(lifegrid_worker_unplayed_lives_removed_total[$__rate_interval]))', legend: 'never played' },
        rareBy('kind', 'lifegrid_worker_retention_removed_total'),
      ],
    },
  ],
}
