import { defineEvent } from '../../define-event.ts'

export const aisleNine = defineEvent({
  id: 'aisle-nine',
  kind: 'question',
  category: 'family',
  title: 'Aisle nine',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 2, to: 3 } } },
  trigger: { kind: 'draw', weight: 20 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'cart' },
  text: [
    '{child} wants the box with the tiger and has lain down in aisle nine to say so. The sound is like a saw. People steer around you. One man shakes his head, slowly, so that you can see it.',
    'It is about a balloon that belongs to the store. {child} is on the floor, gone stiff as a plank, and a line is forming behind the plank.',
  ],
  options: [
    {
      id: 'buy',
      text: 'Give {child.them} what {child.they} {child|wants|want}',
      moneyCost: 600,
      outcomes: [
        {
          chance: 1,
          text: [
            'Silence, at once, and shining eyes. You have bought a week of this and you know it. But you get home, and the milk is still cold.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'affinity', role: 'child', by: 1 },
            { kind: 'remember', what: 'gave-in-in-aisle-nine' },
          ],
        },
      ],
    },
    {
      id: 'carry',
      text: 'Leave the cart, and carry {child.them} out under one arm',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} kicks your hip all the way to the doors. In the parking lot you both sit on the curb. After a while {child.they} {child|leans|lean} on you. There is nothing for supper, so it is toast.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'affinity', role: 'child', by: -1 },
            { kind: 'familiarity', role: 'child', by: 3 },
            { kind: 'remember', what: 'held-out-in-aisle-nine' },
          ],
        },
      ],
    },
    {
      id: 'cart',
      text: 'Stand there, and wait it out',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It takes nineteen minutes. You read the back of every box. When it is over {child.they} {child|holds|hold} up {child.their} arms, hiccuping, and you feel that you have both been somewhere.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'remember', what: 'held-out-in-aisle-nine' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'An old woman stops and gets down on the floor, slowly, holding on to the shelf. She says “What is it, honey,” and {child} tells the hat, the coat, the whole kind face. It is not about the tiger. How she knew, you do not find out.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'down',
      text: 'Lie down on the floor too',
      conditions: [{ kind: 'remembers', what: 'said-no-first' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“No,” you say to the ceiling. It was your own first word, they tell you. {child} stops. Nobody has ever said it better than {child.them} before. You both say it, by turns, until you are laughing, and the man with the slow head goes to another register.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'social', by: -2 },
            { kind: 'remember', what: 'held-out-in-aisle-nine' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 29, memory: ['said-no-first'], gauges: { happiness: 50 } },
      choose: 'down',
      roll: 0,
      expect: { gauges: { happiness: 8 }, remembers: ['held-out-in-aisle-nine'] },
    },
  ],
})
