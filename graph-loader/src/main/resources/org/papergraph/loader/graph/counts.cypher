RETURN COUNT { (:Paper) } AS Paper, COUNT { (:Author) } AS Author, COUNT { (:Venue) } AS Venue,
  COUNT { (:Topic) } AS Topic, COUNT { (:VocabularyTerm) } AS VocabularyTerm, COUNT { (:Record) } AS Record, COUNT { ()-[:AUTHORED]->() } AS AUTHORED,
  COUNT { ()-[:PUBLISHED_IN]->() } AS PUBLISHED_IN, COUNT { ()-[:HAS_TOPIC]->() } AS HAS_TOPIC,
  COUNT { ()-[:BROADER]->() } AS BROADER, COUNT { ()-[:CITES]->() } AS CITES, COUNT { ()-[:CO_AUTHORED]->() } AS CO_AUTHORED
