import { defineReplies, lines } from '../define-replies.ts'

/** What family says in a chat, by relation, closeness, mood and what was between the two. */
export const chatWithFamily = defineReplies({
  id: 'chat-with-family',
  type: 'chat',
  asks: ['I was just thinking of home.', 'Tell me what is new with you.', 'Do you have a minute for me?'],
  lines: [
    ...lines(
      { sentiment: 'positive', relations: ['mother', 'father'], livesTogether: false },
      ['Wait, I have to sit down for this. So. Tell me everything, and slowly.', 'Nothing much', 'Where do I start?'],
      ['I was telling the neighbor about you this minute. Your ears must be glowing.', 'What did you say?'],
      ['The tomatoes have come to nothing, and the dentist retired. That is all the news. Now you.', 'Poor tomatoes'],
      ['You sound like yourself. Good. I can always tell.', 'Can you?', 'I am'],
    ),
    ...lines(
      { sentiment: 'positive', relations: ['mother', 'father'], livesTogether: true },
      ['You could come over here and ask me that. But I like the letter.', 'Coming', 'I am comfortable'],
      ['You are writing to me from the next room. I could hear you typing.', 'It is faster', 'Hello'],
      ['Supper is in half an hour. This concludes the news.', 'What is it?', 'Thanks'],
      ['I am on the other side of the wall, folding your socks. What is it, my heart?', 'Just hello', 'Leave them'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['mother', 'father'], livesTogether: true },
      ['We will talk at supper. With mouths.', 'Fine', 'All right'],
      ['Is your room clean? Then we have something to talk about.', 'Nearly', 'What else is new?'],
    ),
    ...lines(
      { sentiment: 'negative', relations: ['mother', 'father'], livesTogether: true },
      'I am one room away, and you have not looked at me all day.',
      'Not by phone, please. Come and say it to my face.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['mother', 'father'], livesTogether: false, playerAge: { from: 18 } },
      'You call when you need something. I am only saying what I see.',
      'I have to hear from other people how you are. That is how I learn it these days.',
      'I had kept Sunday free. It does not matter.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['grandmother', 'grandfather'] },
      ['Ah! I was beginning to talk to the radio.', 'What does it say?', 'I am here now'],
      ['At my age, news is who has died and what is on sale. Ask me about the peaches.', 'How are the peaches?'],
      ['Let me look for my glasses. There. Now I can hear you.', 'Hello', 'You look well'],
      ['I am as old as I have ever been, and I had pancakes. How are you?', 'Well', 'Jealous'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['grandmother', 'grandfather'] },
      'The hip says hello. I say hello too.',
      'I will tell you when you come. It is too long for this little thing.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['sister', 'brother'] },
      ['Finally, an adult. No, wait, it is you.', 'Charming', 'Right back at you'],
      ['I am exactly as you left me: handsome and late.', 'As ever'],
      ['Quick, before anyone hears: you are my favorite. I will deny it.', 'I have it in writing'],
      ['I still make the sandwich the way you did. With the chips inside.', 'The only way'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['sister', 'brother'] },
      'Same old. You know how it is; you were there for most of it.',
      'Ask me again when I have slept.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['sister', 'brother'] },
      'You always do this. You know what this is.',
      'I am not in the mood to be the younger one today, or the older one.',
      'Take it up with the others. You usually do.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['son', 'daughter'], age: { to: 12 } },
      ['Did you know that an octopus has three hearts? I only have one. I checked.', 'Three!', 'One is plenty'],
      ['I am in my fort. You can come in if you know the word.', 'Please', 'Is it cheese?'],
      ['I drew our whole house with everybody in it. You are the one with the hair.', 'I will hang it up'],
      ['I ate all of it. Even the green. Can I have the thing now?', 'One thing', 'All of it?'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['son', 'daughter'], age: { from: 13, to: 19 } },
      'K.',
      'Nothing. School. Nothing.',
      'Who is asking?',
      'Can we talk about it later, when later is another year?',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['son', 'daughter'], age: { from: 13, to: 19 } },
      ['Okay, do not make a thing of it, but today was good.', 'I am not making a thing', 'Tell me'],
      ['You can ask me three questions. Not about grades.', 'Who is it?', 'Are you hungry?'],
    ),
    ...lines(
      { sentiment: 'negative', relations: ['son', 'daughter'], age: { from: 13, to: 19 } },
      'You would not get it.',
      'Please do not use words like that. You are my parent.',
      'Why do you always have to know?',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['son', 'daughter'], age: { from: 20 } },
      [
        'Perfect timing. I was about to call and ask how you take a stain out of a life.',
        'Cold water',
        'What happened?',
      ],
      ['All good here. I fixed a faucet. I thought of you the whole time, and of your language.', 'Righty tighty'],
      ['I was going to send you a picture of my supper. It has a vegetable in it.', 'I am proud', 'Which one?'],
    ),
    ...lines(
      { sentiment: 'negative', relations: ['son', 'daughter'], age: { from: 20 } },
      'I am grown. You can ask me things like you’d ask a grown-up.',
      'You were not this curious when I was twelve.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['spouse', 'partner'] },
      ['Hello, roommate. Bring bread and yourself.', 'Both coming', 'White or brown?'],
      ['I was looking at your side of the bed this morning. It is an archive.', 'I will tidy', 'Of what?'],
      ['I had a whole speech for you, and then you wrote, and it went soft.', 'What about?', 'Say it tonight'],
      ['Still yours, still out of coffee.', 'I will buy some', 'Still yours too'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['spouse', 'partner'] },
      'We are out of everything that comes in a bottle.',
      'Later, at home, on the couch, with the feet up.',
      'The dentist called, the bank called, a man about gutters called. I called no one.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['spouse', 'partner'] },
      'I asked you one thing this morning. One.',
      'Not in writing. I want to see your face when you say it.',
      'You are nicer to the mailman.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['aunt', 'uncle', 'cousin', 'niece', 'nephew', 'grandson', 'granddaughter'] },
      ['The family’s best correspondent! The others only send pictures of food.', 'I have one too'],
      ['I have been meaning to tell you the one about the canoe.', 'I am all ears', 'Again?'],
      ['Everyone here is fine, loud and related. Come and see.', 'I should', 'Save me a chair'],
    ),
    ...lines(
      { sentiment: 'negative', relations: ['aunt', 'uncle', 'cousin', 'niece', 'nephew'] },
      'Ask your side of the family.',
      'We heard. We would have liked to hear it from you.',
    ),
  ],
})
