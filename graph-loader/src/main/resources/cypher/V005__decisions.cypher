// What people decide about who is who.
CREATE CONSTRAINT decision_number IF NOT EXISTS FOR (n:Decision) REQUIRE n.number IS UNIQUE;
