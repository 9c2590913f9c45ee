"""The SPARQL the page is made from, one query a table."""

ARTICLES = """
SELECT ?article ?text ?title ?published ?publisher ?source ?url WHERE {
  ?article a schema:NewsArticle ; nif:isString ?text .
  OPTIONAL { ?article schema:headline ?title }
  OPTIONAL { ?article schema:datePublished ?published }
  OPTIONAL { ?article schema:publisher ?house . OPTIONAL { ?house schema:name ?called } }
  OPTIONAL { ?article dcterms:source ?source }
  OPTIONAL { ?article schema:url ?url }
  BIND(COALESCE(?called, STR(?house)) AS ?publisher)
} ORDER BY ?article
"""

AUTHORS = """
SELECT DISTINCT ?article ?author WHERE {
  ?article a schema:NewsArticle ; schema:author ?person .
  OPTIONAL { ?person schema:name ?called }
  BIND(COALESCE(?called, STR(?person)) AS ?author)
} ORDER BY ?article ?author
"""

ACTORS = """
SELECT ?actor ?name ?type ?unnamed ?wikidata WHERE {
  ?actor sayso:actorType ?type ; schema:name ?name .
  BIND(EXISTS { ?actor schema:additionalType sayso:naming-unnamed } AS ?unnamed)
  OPTIONAL { ?actor owl:sameAs ?wikidata }
} ORDER BY ?actor ?name ?wikidata
"""

ACTOR_DETAILS = """
SELECT DISTINCT ?actor ?detail ?value WHERE {
  VALUES (?property ?detail) {
    (skos:altLabel "name") (schema:affiliation "affiliation")
  }
  ?actor sayso:actorType ?type ; ?property ?value .
} ORDER BY ?actor ?detail ?value
"""

TITLES = """
SELECT DISTINCT ?actor ?article ?words WHERE {
  GRAPH ?article { ?actor schema:jobTitle ?words }
} ORDER BY ?actor ?article ?words
"""

ROLES = """
SELECT DISTINCT ?actor ?article ?words ?tenure WHERE {
  ?role a org:Membership ; org:member ?actor ; sayso:reportedIn ?article ; nif:anchorOf ?words .
  OPTIONAL { ?role schema:additionalType ?tenure }
} ORDER BY ?actor ?article ?words ?tenure
"""

MERGES = """
SELECT ?actor ?article ?name ?other ?otherName ?why WHERE {
  ?one prov:alternateOf ?two ; rdfs:comment ?why ; prov:specializationOf ?actor ;
    dcterms:source ?article ; schema:name ?name .
  ?two dcterms:source ?other ; schema:name ?otherName .
} ORDER BY ?actor ?article ?other ?name ?otherName ?why
"""

MENTIONS = """
SELECT DISTINCT ?article ?begin ?end ?actor WHERE {
  ?mention nif:taIdentRef ?actor ; sayso:reportedIn ?article ; nif:beginIndex ?begin ; nif:endIndex ?end .
  ?actor sayso:actorType ?type .
} ORDER BY ?article ?begin ?end ?actor
"""

STATEMENTS = """
SELECT ?statement ?article ?begin ?end ?kind ?cueClass ?modality ?confidence ?by ?said ?within WHERE {
  ?statement a sayso:Statement ; sayso:reportedIn ?article ; sayso:kind ?kind ;
    nif:beginIndex ?begin ; nif:endIndex ?end .
  OPTIONAL { ?statement sayso:cueClass ?cueClass }
  OPTIONAL { ?statement sayso:modality ?modality }
  OPTIONAL { ?statement sayso:confidence ?confidence }
  OPTIONAL { ?statement sayso:extractedBy ?by }
  OPTIONAL { ?statement sayso:saidOn ?said }
  OPTIONAL { ?statement sayso:within ?within }
} ORDER BY ?article ?begin ?end ?statement
"""

SPANS = """
SELECT DISTINCT ?statement ?part ?begin ?end WHERE {
  VALUES (?property ?part) { (sayso:contentSpan "c") (sayso:cueSpan "q") (sayso:sourceSpan "s") }
  ?statement ?property ?span . ?span nif:beginIndex ?begin ; nif:endIndex ?end .
} ORDER BY ?statement ?part ?begin ?end
"""

SPEAKERS = """
SELECT DISTINCT ?statement ?part ?actor WHERE {
  VALUES (?property ?part) {
    (sayso:speaker "1 speaker") (sayso:coSpeaker "2 speaker") (sayso:addressee "addressee")
  }
  ?statement ?property ?actor .
} ORDER BY ?statement ?part ?actor
"""

EVENTS = """
SELECT ?event ?article ?begin ?end ?type ?status ?date ?when ?dating ?place ?statement ?happening WHERE {
  ?event a sem:Event ; sem:eventType ?type ; sayso:reportedIn ?article ;
    nif:beginIndex ?begin ; nif:endIndex ?end .
  OPTIONAL { ?event sayso:status ?status }
  OPTIONAL { ?event sayso:date ?date }
  OPTIONAL { ?event sem:hasTime ?time . ?time nif:anchorOf ?when OPTIONAL { ?time schema:additionalType ?dating } }
  OPTIONAL { ?event sem:hasPlace ?place }
  OPTIONAL { ?event sayso:statedIn ?statement }
  OPTIONAL { ?happening a schema:Event ; prov:wasDerivedFrom ?event }
} ORDER BY ?article ?begin ?end ?event ?date ?place
"""

EVENT_ACTORS = """
SELECT DISTINCT ?event ?part ?actor WHERE {
  VALUES (?property ?part) {
    (sayso:agent "agent") (sayso:recipient "recipient") (sem:hasActor "with")
  }
  ?event a sem:Event ; ?property ?actor .
} ORDER BY ?event ?part ?actor
"""

FIGURES = """
SELECT ?figure ?article ?begin ?end ?value ?upper ?unit ?unitText ?measures ?date ?qualifier
       ?from ?to ?direction ?statement ?whose ?basis WHERE {
  ?figure a sayso:Figure ; sayso:reportedIn ?article ; schema:value ?value ;
    nif:beginIndex ?begin ; nif:endIndex ?end .
  OPTIONAL { ?figure schema:maxValue ?upper }
  OPTIONAL { ?figure sayso:unit ?unit }
  OPTIONAL { ?figure schema:unitText ?unitText }
  OPTIONAL { ?figure sayso:measures ?measures }
  OPTIONAL { ?figure sayso:date ?date }
  OPTIONAL { ?figure sayso:qualifier ?qualifier }
  OPTIONAL { ?figure sayso:changeFrom ?from }
  OPTIONAL { ?figure sayso:changeTo ?to }
  OPTIONAL { ?figure sayso:direction ?direction }
  OPTIONAL { ?figure sayso:statedIn ?statement }
  OPTIONAL { ?figure schema:observationAbout ?whose }
  OPTIONAL { ?figure schema:additionalType ?basis }
} ORDER BY ?article ?begin ?end ?figure
"""

FIGURE_OWNERS = """
SELECT DISTINCT ?figure ?actor WHERE { ?figure a sayso:Figure ; sayso:of ?actor } ORDER BY ?figure ?actor
"""

TARGETS = """
SELECT DISTINCT ?statement ?actor ?stance ?confidence WHERE {
  ?statement sayso:about ?actor .
  OPTIONAL {
    ?statement sayso:hasStance ?node . ?node sayso:target ?actor ; sayso:polarity ?stance .
    OPTIONAL { ?node sayso:confidence ?confidence }
  }
} ORDER BY ?statement ?actor ?stance ?confidence
"""

NAMED = """
SELECT DISTINCT ?statement ?actor WHERE {
  ?statement a sayso:Statement ; schema:mentions ?actor .
} ORDER BY ?statement ?actor
"""

SUBJECTS = """
SELECT DISTINCT ?statement ?topic ?label ?stance WHERE {
  ?statement a sayso:Statement ; dcterms:subject ?topic .
  OPTIONAL { ?topic skos:prefLabel ?label }
  OPTIONAL { ?statement sayso:hasStance ?node . ?node dcterms:subject ?topic ; sayso:polarity ?stance }
} ORDER BY ?label ?topic ?statement ?stance
"""

CERTAINTY = """
SELECT DISTINCT ?statement ?scheme ?value WHERE {
  VALUES (?inScheme ?scheme) { (sayso:scheme-certainty "certainty") (sayso:scheme-reporting "reporting") }
  ?statement a sayso:Statement ; schema:additionalType ?value . ?value skos:inScheme ?inScheme .
} ORDER BY ?statement ?scheme ?value
"""
