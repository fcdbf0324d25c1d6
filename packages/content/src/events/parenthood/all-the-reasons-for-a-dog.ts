import { defineEvent } from '../../define-event.ts'

export const allTheReasonsForADog = defineEvent({
  id: 'all-the-reasons-for-a-dog',
  kind: 'question',
  category: 'home',
  title: 'All the reasons for a dog',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 7, to: 11 } } },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 3000,
  importance: 4,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{child} has written down all the reasons for a dog. There are twenty-six, lettered. P is “Somebody has to be glad when I come.” {child.They} {child|stands|stand} there while you read.',
  ],
  options: [
    {
      id: 'no',
      text: 'Say no, and say why',
      outcomes: [
        {
          chance: 1,
          text: [
            'The lease, the hours, the vet. {child} takes the paper and corrects the spelling of “veterinary,” and puts it in a drawer. You think of P at odd times.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'stress', by: -1 },
            { kind: 'remember', what: 'letter-p' },
          ],
        },
      ],
    },
    {
      id: 'shelter',
      text: 'Sign up at the shelter, to walk theirs on Sundays',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'Yours is called Deputy and has one and a half ears. When it rains and nobody may go out, {child} reads aloud through the wire. In the spring he is adopted. {child} shakes hands with every one of the new people.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'dog-walking',
              title: 'The shelter dogs',
              place: 'town',
              time: 'morning',
              days: [0],
              minutes: 120,
              energy: 3,
            },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'walked-the-deputy' },
          ],
          remembers: { role: 'child', as: 'Deputy, and the people who took him' },
        },
      ],
    },
    {
      id: 'bruno',
      text: 'Find a man with a dog and no legs for it',
      energyCost: 3,
      conditions: [{ kind: 'remembers', what: 'walked-bruno' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It had been four to five, every day, when you were that age: the best hour. You put up a card at the drugstore. A man answers who has emphysema and a beagle. {child} has a dog from four to five. The man has somebody to be glad.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 11 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'poster',
      text: 'Tell {child.them} about the poster that you took down',
      conditions: [{ kind: 'remembers', what: 'kept-bruno' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have never told it to anyone: how small you folded it, and that there was another one on the next lamppost. {child} is silent. Then, from {child}: “But was that dog glad?” He was. He was always glad. That had been the whole trouble.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'affinity', role: 'child', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'cat',
      text: '“We have a cat. Ask the cat.”',
      conditions: [{ kind: 'remembers', what: 'has-a-cat' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} does. {child.They} {child|reads|read} out all twenty-six. It gets up at J and leaves the room; but that night it lies on {child}’s feet, and from then on it is under P that it is filed.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 50 } },
      choose: 'no',
      roll: 0,
      expect: { gauges: { stress: -1 }, remembers: ['letter-p'] },
    },
  ],
})
