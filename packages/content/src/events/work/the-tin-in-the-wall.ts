import { defineEvent } from '../../define-event.ts'

export const theTinInTheWall = defineEvent({
  id: 'the-tin-in-the-wall',
  kind: 'question',
  category: 'chance',
  title: 'In the wall',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['electrics'], rung: { from: 0, to: 3 } }],
  trigger: { kind: 'draw', weight: 32 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'back', minutes: 4320 },
  text: [
    'Fishing a wire down an old wall, you feel metal. It is a cookie tin, and in it are nine thousand dollars in bills older than you and a bundle of letters to a woman called Inez. The owners are two young doctors who bought the place in the spring. They are at work.',
  ],
  options: [
    {
      id: 'give',
      text: 'Put it on their kitchen counter, all of it',
      outcomes: [
        {
          chance: 1,
          text: [
            'They are delighted with it. They have the letters framed for the powder room, and tip you fifty dollars. You see a line of it while you do their vanity light: Inez, I have kept back nearly enough.',
          ],
          effects: [
            { kind: 'money', by: 5000 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
      ],
    },
    {
      id: 'money',
      text: 'Keep the money, and leave the letters',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put nine thousand dollars behind the seat and the tin on the counter. They never knew about it, so they never missed it; that’s how you put it to yourself, in those words, for some time.',
          ],
          effects: [
            { kind: 'money', by: 900_000 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'kept-the-tin-money' },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Leave it where it was, and run the wire around',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'It costs you an hour and a quarter of a joist. You close the wall over it with your own hands, and mud it, and sand it, and by evening you could not find it yourself.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
    {
      id: 'inez',
      text: 'Find out who Inez was',
      conditions: [{ kind: 'habit', habit: 'reading' }],
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'The owners say go ahead. It takes you all winter, in the county’s books. She is ninety-one, two towns over; she’d thought that he had changed his mind. She keeps the letters. The money goes to his church, and she asks you to put in a light by her bed.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'found-inez' },
          ],
        },
      ],
    },
  ],
})
