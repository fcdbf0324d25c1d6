import { defineAmbient } from '../../define-ambient.ts'

export const streetLines = defineAmbient({
  category: 'chance',
  title: 'In the street',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    { id: 'street-busker', text: ['A man plays the saw outside the bank. Everyone walks in time, without noticing.'] },
    {
      id: 'street-umbrella',
      text: ['Under the awning stand a dozen people who do not know each other, looking at the same rain.'],
    },
    {
      id: 'street-dog-tied',
      text: ['A dog is tied up in front of the drugstore, and looks at the door as though it were the sea.'],
    },
    {
      id: 'street-bakery-queue',
      text: [
        'The line goes out of the door and around the corner. By the time you reach the counter you have forgotten how to say it: “Two.”',
      ],
    },
    {
      id: 'street-chalk',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'Someone has chalked a hopscotch on the sidewalk, as far as forty-one. A man in a suit looks around, and jumps.',
      ],
    },
    { id: 'street-removal', text: ['On the curb stands a sofa with a sign: “Still good. We had to part.”'] },
    {
      id: 'street-same-coat',
      text: ['Someone is coming toward you in your coat. You both pretend that it is another one.'],
    },
    {
      id: 'street-ambulance',
      text: ['An ambulance, without a siren. Everyone steps back a little farther than is needed.'],
    },
    { id: 'street-street-name', text: ['They have named a street after somebody you once saw eat an ice.'] },
    {
      id: 'street-balloon',
      text: ['A balloon goes up over the roofs, quite alone. In a yard somewhere a child has just learned something.'],
    },
    {
      id: 'street-tram-driver',
      text: [
        'The streetcar driver waits for a woman who is running. She was not running for the streetcar. She gets in all the same.',
      ],
    },
    {
      id: 'street-lamp',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'Under the third lamp somebody has been waiting for an hour. Then somebody comes, and it was worth it: you can hear that from your window.',
      ],
    },
  ],
})
