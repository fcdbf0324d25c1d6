import { type Dashboard, quantile, rareBy, rateBy } from './dashboard.ts'

export const queues: Dashboard = {
  uid: 'lifegrid-queues',
  title: 'Lifegrid: queues and conversations',
  panels: [
    {
      title: 'Jobs that wait',
      about: 'By queue. All workers see the same numbers.',
      unit: 'short',
      queries: [{ expr: 'max by (queue) (lifegrid_worker_queue_jobs{state="waiting"})', legend: '{{queue}}' }],
    },
    {
      title: 'Age of the oldest job',
      about: 'How long the job that waits longest has been due.',
      unit: 'ms',
      queries: [{ expr: 'max by (queue) (lifegrid_worker_queue_oldest_ms)', legend: '{{queue}}' }],
    },
    {
      title: 'Jobs',
      about: 'Finished tries, by queue and outcome.',
      unit: 'cps',
      queries: [
        {
          expr: 'sum by (queue, outcome) (rate(lifegrid_worker_jobs_total[$__rate_interval]))',
          legend: '{{queue}} {{outcome}}',
        },
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Duration of a job (p99)',
      about: 'By queue.',
      unit: 'ms',
      queries: [{ expr: quantile(0.99, 'lifegrid_worker_job_ms', 'queue'), legend: '{{queue}}' }],
      mayBeEmpty: true,
    },
    {
      title: 'Dead letters',
      about: 'Jobs that have failed for good, by queue.',
      unit: 'cps',
      queries: [rateBy('queue', 'lifegrid_worker_dead_letters_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Outbox and offline lives',
      about: 'Rows that became jobs, and lives of absent players that were advanced.',
      unit: 'cps',
      queries: [
        { expr: 'sum(rate(lifegrid_worker_outbox_relayed_total[$__rate_interval]))', legend: 'outbox' },
        { expr: 'sum(rate(lifegrid_worker_offline_lives_advanced_total[$__rate_interval]))', legend: 'lives' },
        { expr: 'sum(rate(lifegrid_worker_offline_lives_failed_total[$__rate_interval]))', legend: 'failed lives' },
      ],
    },
    {
      title: 'Failed sweeps',
      about: 'By what they look for.',
      unit: 'cps',
      queries: [rateBy('sweep', 'lifegrid_worker_sweep_failures_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Calls of the language model',
      about: 'By outcome.',
      unit: 'cps',
      queries: [rateBy('outcome', 'lifegrid_worker_model_calls_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Duration of a call (p99)',
      about: 'By outcome.',
      unit: 'ms',
      queries: [{ expr: quantile(0.99, 'lifegrid_worker_model_ms', 'outcome'), legend: '{{outcome}}' }],
      mayBeEmpty: true,
    },
    {
      title: 'Tokens',
      about: 'Of the language model, by direction.',
      unit: 'cps',
      queries: [rateBy('direction', 'lifegrid_worker_model_tokens_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Cost of an hour',
      about: 'What the language model costs at the present rate.',
      unit: 'currencyUSD',
      queries: [
        { expr: 'sum(rate(lifegrid_worker_model_dollars_total[$__rate_interval])) * 3600', legend: 'dollars an hour' },
      ],
    },
    {
      title: 'Replies of templates instead of the model',
      about: 'By the reason.',
      unit: 'cps',
      queries: [rateBy('failure', 'lifegrid_worker_template_fallbacks_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Notifications',
      about: 'By outcome, and refusals by provider.',
      unit: 'cps',
      queries: [
        rateBy('outcome', 'lifegrid_worker_pushes_total'),
        rateBy('provider', 'lifegrid_worker_push_failures_total'),
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Analytics',
      about:
        'Events of consenting players, by outcome, and batches that were not taken. Nothing while analytics are off.',
      unit: 'cps',
      queries: [
        rateBy('outcome', 'lifegrid_worker_analytics_events_total'),
        { expr: 'sum(rate(lifegrid_worker_analytics_failures_total[$__rate_interval]))', legend: 'not taken' },
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Told lives',
      about: 'By kind and outcome.',
      unit: 'cps',
      queries: [
        {
          expr: 'sum by (kind, outcome) (rate(lifegrid_worker_lives_told_total[$__rate_interval]))',
          legend: '{{kind}} {{outcome}}',
        },
      ],
      mayBeEmpty: true,
    },
    {
      title: 'Journals that were kept',
      about: 'Old entries that could not be trimmed, by reason.',
      unit: 'cps',
      queries: [rareBy('reason', 'lifegrid_worker_journals_kept_total')],
      mayBeEmpty: true,
    },
    {
      title: 'Failures of the model’s budget',
      about: 'Changes that Redis did not take, by what was being done.',
      unit: 'cps',
      queries: [rareBy('operation', 'lifegrid_worker_model_budget_errors_total')],
      mayBeEmpty: true,
    },
  ],
}
