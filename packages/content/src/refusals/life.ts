import type { LifeRefusals } from '@lifegrid/engine/catalogue/refusals/life'

export const lifeRefusals: LifeRefusals = {
  'life.no-command': ['There is no command "{command}".'],
  'life.no-query': ['There is no query "{query}".'],
  'life.no-category': ['There is no category "{category}" of events.'],

  'life.skip-with-question': ['Answer the open question first.'],
  'life.no-skip': ['There is no skip "{tier}".'],

  'life.day': '1 day',
  'life.days': '{days} days',
}
