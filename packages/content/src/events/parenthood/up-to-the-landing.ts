import { defineEvent } from '../../define-event.ts'

export const upToTheLanding = defineEvent({
  id: 'up-to-the-landing',
  kind: 'question',
  category: 'family',
  title: 'Up to the landing',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 1, to: 1 } } },
  trigger: { kind: 'draw', weight: 18 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'lift' },
  text: [
    'A long flight of stairs, at a friend’s place. {child} has got to the third step on hands and knees, and looks around at you to see what kind of person you are.',
  ],
  options: [
    {
      id: 'lift',
      text: 'Lift {child.them} off',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child.They} {child|arches|arch}, yells, goes straight back, is lifted off, goes straight back. You do this fourteen times. A will is a thing with muscles.',
          ],
          effects: [
            { kind: 'gauge', of: 'energy', by: -5 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'familiarity', role: 'child', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'behind',
      text: 'Climb behind {child.them}, with your hands out',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.85,
          text: [
            '{child.They} {child|gets|get} to the landing and sits down there, breathing, and looks at the hall below: the shoes, the dog’s dish, how small it all is. You have your hands out the whole way. You never touch {child.them}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
          remembers: { role: 'child', as: 'the hands that did not touch' },
        },
        {
          chance: 0.15,
          text: [
            'A hand slips; a chin hits the edge; there is blood from a lip, and a great deal of noise. It is nothing. {child.They} {child|has|have} a white nick there for good, and a parent who once said “go on”.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'child', by: -1 },
            { kind: 'remember', what: 'the-nick-in-the-chin' },
          ],
        },
      ],
    },
    {
      id: 'top',
      text: 'Go up past {child.them} and wait at the top',
      conditions: [{ kind: 'remembers', what: 'climber' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They used to tell it at home: how you got to the landing and shouted. You sit at the top and wait. {child} comes up to you step by step, as to someone who has been up there for a long time.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 30, memory: ['climber'], gauges: { happiness: 50 } },
      choose: 'top',
      roll: 0,
      expect: { gauges: { happiness: 10 } },
    },
  ],
})
