import { defineReplies, lines } from '../define-replies.ts'

/** Family who write to the player first. */
export const openingFamily = defineReplies({
  id: 'opening-family',
  type: 'opening',
  asks: [],
  lines: [
    ...lines(
      { sentiment: 'neutral', relations: ['mother', 'father'], playerAge: { from: 18 }, livesTogether: false },
      ['I found your school bag in the attic. There is half a sandwich in it.', 'Do not eat it', 'Which year?'],
      ['Are you eating? I am not asking. I am only asking.', 'I am eating', 'Define eating'],
      ['Your bed has a sewing machine on it now. You can still come. I would move it.', 'I might', 'Leave it there'],
      ['I drove past your first school. They have painted it. I did not care for it.', 'What color?'],
      ['Call me when you have time. It is nothing. I only like the sound of you.', 'Calling', 'Tonight'],
      ['I cannot get the screen to be big again. It is very small now. Help.', 'Press the other one', 'Call me'],
      ['We are having the roast today, and there is too much of it for the people here.', 'Save me a plate'],
      ['I was cleaning out and found your first shoes. They fit in one hand.', 'Keep them', 'Send a picture'],
    ),
    ...lines(
      {
        sentiment: 'neutral',
        relations: ['mother', 'father'],
        trait: { of: 'warmth', is: 'high' },
        livesTogether: false,
      },
      ['I woke up and thought of the day you learned to swim. That is all.', 'I swallowed half the pool', 'I remember'],
      ['Whatever it is you are worried about, I am on your side.', 'How did you know?', 'I am fine'],
      ['I have put a little package in the mail. Do not be sensible about it.', 'You did not have to'],
    ),
    ...lines(
      {
        sentiment: 'neutral',
        relations: ['mother', 'father'],
        trait: { of: 'humour', is: 'high' },
        livesTogether: false,
      },
      ['I have joined a gym. I have also left a gym. It was a full morning.', 'Well done', 'What happened?'],
      ['The neighbors ask about you. I have told them that you are an astronaut. Please back me up.', 'Copy that'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['mother', 'father'], mood: 'bad', livesTogether: false },
      [
        'It is quiet in the house today. I thought that I would hear what you are up to.',
        'I will tell you',
        'Are you okay?',
      ],
      ['I looked at the old albums. I should not have, on a rainy day. How are you?', 'Well. And you?'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['grandmother', 'grandfather'], livesTogether: false },
      ['There is a letter in the mail to you, with a stamp that I like. Look at the stamp.', 'I will look'],
      ['I have made the thing you like. It keeps until you come.', 'I am coming', 'Which thing?'],
      ['Is this working? If this is working, hello.', 'It is working'],
      ['I told the doctor about you. He asked about my knee. We each got our way.', 'How is the knee?'],
      ['You were in my dream, very small, with a bucket. You would not say what was in it.', 'Frogs, probably'],
      ['In my day we wrote on paper, and waited. This is better. Do not tell a soul.', 'Your secret is safe'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['sister', 'brother'], livesTogether: false },
      ['Did the others tell you, or do I get to?', 'You get to', 'They told me'],
      ['Settle it: who broke the lamp? I have been blamed for years.', 'You did', 'The dog did'],
      ['I heard our song in a gas station. The whole second verse. I sang.', 'How was the crowd?'],
      ['I have become one of our parents. I said the thing about the lights.', 'It had to happen', 'Which lights?'],
      ['You are the only one who will get this: blue bicycle, the hill, the nun.', 'The nun!', 'I still have the scar'],
      ['Truce about the holidays?', 'Truce', 'What are you offering?'],
    ),
    ...lines({ sentiment: 'neutral', relations: ['sister', 'brother'], mood: 'stressed', livesTogether: false }, [
      'Tell me that we are not turning into the uncle. Quickly.',
      'We are not',
      'A little',
    ]),
    ...lines(
      { sentiment: 'neutral', relations: ['son', 'daughter'], age: { from: 18 }, livesTogether: false },
      ['How long do you boil an egg? I have an egg and a pot.', 'Seven minutes', 'With water'],
      ['I did laundry and everything is one color now. It is a nice color.', 'Pink?', 'Welcome'],
      ['I caught myself giving your speech about shoes. To a grown person.', 'It is a good speech', 'Did it work?'],
      ['Do not panic. I am fine. I just wanted to say hello, and you always panic.', 'I was calm', 'Hello'],
      ['What was the name of that man with the boat? We have a bet here.', 'I will think', 'Which boat?'],
      ['I found a place with your kind of pie. I ate it for you.', 'How was it?', 'Thank you'],
      ['You were right about the thing. You do not get to ask which thing.', 'Which thing?', 'I will frame this'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['son', 'daughter'], age: { from: 18 }, mood: 'bad', livesTogether: false },
      ['Can I come home for a weekend? I would not need anything.', 'Come', 'What has happened?'],
      ['Was it this hard for you, at my age? You made it look like nothing.', 'Harder', 'I was good at looking'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['grandson', 'granddaughter'], age: { to: 11 }, livesTogether: false },
      ['I lost a tooth and it was in a apple.', 'Did you keep it?', 'Which tooth?'],
      ['When you were little were there already dogs', 'There were', 'Big ones'],
      ['I can whistle now. I will show you when you come.', 'I cannot wait'],
    ),
    ...lines(
      {
        sentiment: 'neutral',
        relations: ['aunt', 'uncle', 'cousin', 'niece', 'nephew'],
        age: { from: 16 },
        livesTogether: false,
      },
      ['Family bulletin: all alive, two not speaking. How are you?', 'Which two?', 'Alive too'],
      ['I have your great-grandmother’s recipe, at last. It says “bake until done”.', 'Helpful', 'Send it anyway'],
      ['You should see the picture of you at the lake that I have. Or perhaps you should not.', 'Burn it', 'Send it'],
      ['They tell me that you have grown up. I am against it.', 'So am I'],
    ),
    // Whoever lives with the player does not write; these are couples of two towns.
    ...lines(
      { sentiment: 'neutral', relations: ['spouse', 'partner'], livesTogether: false },
      ['I sleep in the middle of the bed here, out of spite. Come soon.', 'Soon', 'Keep to your side'],
      ['I am in a meeting about a meeting. Say something from the outside.', 'The sun is out', 'I am in one too'],
      ['Your sweater came with me by mistake, and it was the best part of my day.', 'It suits you', 'Give it back'],
      ['What do you see when you look out? I want to stand there for a minute.', 'A wall', 'The whole street'],
    ),
  ],
})
