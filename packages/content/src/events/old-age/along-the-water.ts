import { defineEvent } from '../../define-event.ts'

export const alongTheWater = defineEvent({
  id: 'along-the-water',
  kind: 'question',
  category: 'family',
  title: 'Along the water',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 16 } } },
  conditions: [
    { kind: 'season', in: ['summer'] },
    { kind: 'remembers', what: 'the-grape', role: 'child', daysAgo: 2500 },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    '{child} is running along the edge of the water, with some stranger’s dog, for no reason. You’re sitting in the sand with the thermos. There’s a man next to you who is watching, too. “That yours?” he says. He’s only being friendly.',
  ],
  options: [
    {
      id: 'watch',
      text: '“Yes”',
      outcomes: [
        {
          chance: 1,
          text: [
            'He says something on the weather. You look at the feet. It’s all you ever do when {child.they} {child|runs|run}; left, right; you could pick out that track on any beach of the world.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell the man about the grape',
      energyCost: 1,
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell a complete stranger: the bracelet, the seven hours, the sign about washing hands. He puts a hand over his eyes. He’s got one himself, it turns out, six years old, she’s in there on Tuesday. You give him the thermos. You go along on Tuesday.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'meet', affinity: 45 },
          ],
        },
      ],
    },
    {
      id: 'foot',
      text: 'Look at the left one',
      conditions: [{ kind: 'remembers', what: 'the-left-foot', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes out in front like somebody kicking a can, it has a print of its own, a comma. Long after the tide has had the others you still find it, up by the dry weed. {child} comes back, lets {child.themself} fall next to you, out of breath. “Fastest one here,” says {child}. That is so.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'child', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'run',
      text: 'Get up and run, too',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{child} turns around and can’t believe it. You run, with your hat in your hand, thirty yards, fifty. You both lie in the shallow water like washing.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'It’s a long time since you did. Something behind your knee goes off like a cork. {child} carries you to the car, in {child.their} arms, left, right.',
          ],
          effects: [
            { kind: 'fallIll', illness: 'sprained-ankle', severity: 2 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'child', by: 5 },
          ],
        },
      ],
    },
  ],
})
