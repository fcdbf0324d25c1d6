import { defineEvent } from '../../define-event.ts'

export const overTheRail = defineEvent({
  id: 'over-the-rail',
  kind: 'question',
  category: 'health',
  title: 'Over the rail',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['police'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'A man of forty on the wrong side of the bridge rail, in a suit, with his shoes placed neatly by the walk. The negotiator is half an hour away. You’ve had a four-hour course. He asks what your name is and tells you not to come closer, {name}.',
  ],
  options: [
    {
      id: 'talk',
      text: 'Sit down on the curb and talk about the shoes',
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            { when: { kind: 'gauge', of: 'social', from: 60 }, times: 1.4, why: 'you are easy to talk to' },
            { when: { kind: 'remembers', what: 'lost-someone-at-work' }, times: 1.3, why: 'you have been here before' },
          ],
          odds: 'he comes back',
          text: [
            'They pinch, he says. He bought them for an interview. You tell him what yours cost. After fifty minutes he says that his feet are freezing, and would you hand them over; and when you do, he takes your wrist and not the shoe.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'a-pair-of-shoes', afterDays: [700, 1400] }],
        },
        {
          chance: 0.35,
          odds: 'he does not',
          text: [
            'You’re getting on well. He smiles at something you say. Then he looks at his watch, in the way of a man who has a train.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -16 },
            { kind: 'gauge', of: 'stress', by: 20 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'grab',
      text: 'Go for his belt',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'gauge', of: 'health', from: 75 }, times: 1.5, why: 'you are strong' },
            { when: { kind: 'activity', activity: 'martial-arts' }, times: 2, why: 'you know how to hold a person' },
          ],
          odds: 'you hold him',
          text: [
            'You have it. He weighs more than anything you’ve ever held; he’s screaming at you. You both come over the rail backward, and you lie on top of him in the road with your eyes shut.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -6 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'a-pair-of-shoes', afterDays: [700, 1400] }],
        },
        {
          chance: 0.5,
          odds: 'it tears',
          text: [
            'You have a piece of the jacket. It’s in an evidence bag for a year, and after that they ask you if you want it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -20 },
            { kind: 'gauge', of: 'stress', by: 24 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Tell him about your own worst year',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'habit', habit: 'heavy-drinking', mode: 'former' },
            { kind: 'remembers', what: 'was-in-therapy' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve told it to one person before. You tell it to him, with the trucks going by; you tell him which pill, which morning. He asks how you got through the next day. “I made eggs,” you say. He climbs back over for the eggs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'a-pair-of-shoes', afterDays: [700, 1400] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'talk',
      roll: 0,
      expect: { gauges: { happiness: 10, stress: 10 }, remembers: ['saved-someone'], followUp: 'a-pair-of-shoes' },
    },
  ],
})
