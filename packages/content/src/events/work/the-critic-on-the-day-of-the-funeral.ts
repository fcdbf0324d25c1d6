import { defineEvent } from '../../define-event.ts'

export const theCriticOnTheDayOfTheFuneral = defineEvent({
  id: 'the-critic-on-the-day-of-the-funeral',
  kind: 'question',
  category: 'work',
  title: 'Cover for four',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['kitchen'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'go', minutes: 4320 },
  text: [
    'The critic has booked, under the false name that everybody knows. The same morning your fish cook’s father dies. He stands at his station with the phone in his apron, opening oysters very fast. “I can do it,” he says. “I’d rather.” There’s a plane at five. No one else can do the fish.',
  ],
  options: [
    {
      id: 'go',
      text: 'Put him in a cab, and take the fish yourself',
      energyCost: 14,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'gauge', of: 'energy', from: 60 }, times: 1.5, why: 'you are rested' },
            { when: { kind: 'habit', habit: 'cooking' }, times: 1.2, why: 'you still cook at home' },
          ],
          odds: 'it is good enough',
          text: [
            'You haven’t worked fish in ten years. The critic writes of “a kitchen with its mind on something larger,” and means it well. You are full until summer.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 8 },
            { kind: 'money', by: 300_000 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: [
            '“The turbot,” the critic writes, “had given up.” You lose the second star. He’s back on Monday, at his station, and does not look at the page above the time clock, and does not take it down.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Let him stay, as he asks',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the best fish that has ever gone out of that door. At ten he takes off the apron, folds it, and sits down on the milk crates. He missed the plane and the next one. You get the star, and he gets a week.',
          ],
          effects: [
            { kind: 'performance', by: 14 },
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'close',
      text: 'Hang a sign on the door: closed for a death in the family',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'earned-a-good-name' },
            { kind: 'remembers', what: 'the-stripe' },
            { kind: 'job', performance: { from: 70 } },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The critic reads it by the light of a phone, and goes and eats a hot dog. He writes about that. You all go out to the airport in two cars, in whites, and stand there.',
          ],
          effects: [
            { kind: 'money', by: -250_000 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'go',
      roll: 0,
      expect: { gauges: { happiness: 8 }, remembers: ['stood-by-someone'] },
    },
  ],
})
