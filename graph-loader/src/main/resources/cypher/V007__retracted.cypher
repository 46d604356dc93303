// The few papers that are retracted, which a filter asks for.
CREATE INDEX paper_retracted IF NOT EXISTS FOR (n:Paper) ON (n.retracted);
