/** Joint messages: the list, the house and what can be taken from it. */
export default {
  'messages.none': 'No message has been published yet.',
  'message.sample': 'Sample joint message',
  'message.audience': 'For',
  'message.shared_value': 'What we share',
  'message.house': 'Message house',
  'message.core': 'Core message',
  'message.supporting': 'What supports it',
  'message.proof': 'The proof',
  'message.proof_sources': 'It rests on',
  'message.figure': 'Figure: {{value}} {{unit}}',
  'message.ask': 'What we ask',
  'message.ready': 'To publish and share',
  'message.ready_text': 'Ready-to-publish text',
  'message.ready_demonstration':
    '{{core}}\nRead the sample message (demonstration edition, not official): {{address}}',
  'message.ready_official': '{{core}}\nRead the joint message: {{address}}',
  'agreed.title': 'Agreed wording',
  'agreed.by': 'Agreed by',
  'agreed.version': 'Version',
  'agreed.on': 'Date',
} as const;
