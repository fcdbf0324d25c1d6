import { defineEvent } from '../../define-event.ts'

export const theMeshBag = defineEvent({
  id: 'the-mesh-bag',
  kind: 'question',
  category: 'play',
  title: 'The mesh bag',
  stages: ['adult'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 6, to: 10 } } },
  conditions: [
    { kind: 'season', in: ['spring', 'autumn'] },
    { kind: 'livesTogether', role: 'child', is: true },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'The coach has been transferred to another state, and has left a mesh bag with nine balls and a whistle on the grass. Fourteen children are sitting around it. The parents look at their phones, in a half circle. {child} looks at you. It is two evenings a week and every Saturday until the weather turns; and {child}, who knows it too, is the slowest of the fourteen.',
  ],
  options: [
    {
      id: 'fair',
      text: 'Pick up the bag, and play everyone the same',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You lose nine of ten. One father keeps a log of the minutes. At the last game a very small girl who has picked clover all season scores by being in the way, and is carried to the cars.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'played-them-all' },
          ],
          remembers: { role: 'child', as: 'a season with the mesh bag' },
        },
      ],
    },
    {
      id: 'win',
      text: 'Pick up the bag, and play to win',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'practised', activity: 'soccer' }, times: 1.6, why: 'you played' },
            { when: { kind: 'likes', interest: 'football' }, times: 1.2 },
          ],
          odds: 'they win the league',
          text: [
            'They win, in the rain, four to three. There is a plastic cup. {child} has been on the bench for most of the fall, beside the orange slices, being a good sport, and cheers until {child.their} voice is gone. You see it on the film.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'remember', what: 'played-to-win' },
          ],
          remembers: { role: 'child', as: 'a season on the bench' },
        },
        {
          chance: 0.4,
          odds: 'they come in second',
          text: [
            'Second, by a goal. You say a thing to the referee that he repeats to the league. {child} asks in the car whether you are still going to be the coach.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'remember', what: 'played-to-win' },
          ],
          remembers: { role: 'child', as: 'a season on the bench' },
        },
      ],
    },
    {
      id: 'oranges',
      text: 'Offer to bring the orange slices',
      outcomes: [
        {
          chance: 1,
          text: [
            'You bring them, every week, in a tub with a lid. A man with a beard takes the whistle, the last to put his phone away. It comes out that he has a gift for it. {child} talks of nothing else at supper.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'kite',
      text: 'Take {child} home, and find out what {child.they} would rather do',
      outcomes: [
        {
          chance: 1,
          text: [
            'Chess, it comes out, or drums, or sleeping late. You hand in the shirt, washed. For a while, on Saturdays, you hear the whistles from three streets off, the two of you, over pancakes.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'social', by: -4 },
          ],
        },
      ],
    },
  ],
})
