-- Satu baris per kolom yang dibuat sebuah model: dari kolom kiriman mana, dengan aturan apa.
-- grain: skema, tabel, kolom
-- history: replace
-- Derived from the models themselves; a test compares it with them.
select
    skema,
    tabel,
    kolom,
    model,
    asal,
    aturan,
    feed
from ref_silsilah_kolom
