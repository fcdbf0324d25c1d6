import { defineEvent } from '../../define-event.ts'

export const theRecipe = defineEvent({
  id: 'the-recipe',
  kind: 'question',
  category: 'family',
  title: 'A pinch',
  stages: ['middleAge'],
  cast: { mother: { relation: 'mother' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    '{mother} is giving you the recipe at last. “A pinch,” {mother.they} says. “Until it is right.” You have a pencil. There is nothing to write.',
  ],
  options: [
    {
      id: 'weigh',
      text: 'Weigh every pinch',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You catch {mother.their} hand over the scales, five times. It is four grams, always. {mother.They} is astonished, and a little hurt.',
          ],
          effects: [
            { kind: 'affinity', role: 'mother', by: 8 },
            { kind: 'familiarity', role: 'mother', by: 8 },
            { kind: 'remember', what: 'four-grams' },
          ],
          remembers: { role: 'mother', as: 'the pinch that was weighed' },
        },
      ],
    },
    {
      id: 'watch',
      text: 'Put the pencil down, and watch',
      outcomes: [
        {
          chance: 1,
          text: [
            'You learn the back, the elbow, the humming. It never comes out the same. It comes out like {mother.them}.',
          ],
          effects: [
            { kind: 'affinity', role: 'mother', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'learnt-by-watching' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { happiness: 60 } },
      choose: 'watch',
      expect: { gauges: { happiness: 5 }, remembers: ['learnt-by-watching'] },
    },
  ],
})
