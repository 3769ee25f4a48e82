"""What the library knows of the United Nations: typed, cached access to the tables in `data/`.

| module | holds |
|---|---|
| `states` | States, their names through the years, and how to find them in text |
| `adjectives` | the adjectives of States |
| `council` | who sat on the Security Council in a year |
| `groups` | groups of States in whose name delegates speak |
| `organs` | organs and bodies, by the names that mastheads print |
| `series` | series of press releases and their counterparts in the other language |
| `officials` | who was Secretary-General, deputy, Assembly president or spokesperson on a day |
| `ordinals` | ordinal numbers in words and figures |
| `vocabulary` | the words of each language, one TOML file a language |
| `folding` | how names are compared |

Several functions bear the name of their module (`states.states`, `vocabulary.vocabulary`): import them from it.
"""
