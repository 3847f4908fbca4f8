-- What the other files call: dice that fall the same for the same seed, and the ways a clerk gets a cell wrong.
create macro lempar(i, what) as cast(hash(i, what, {seed}) as double) / 1.8446744073709552e19;

create macro pilih(i, what, n) as cast(floor(lempar(i, what) * n) as bigint);

create macro kode_desa_dari(v) as
    '17' || lpad(cast((v // 12) // 12 + 1 as varchar), 2, '0')
    || lpad(cast((v // 12) % 12 + 1 as varchar), 2, '0')
    || cast(2001 + v % 12 as varchar);

create macro hari_bulan_tahun(d) as strftime(d, '%d%m%y');

create macro digit_lain(n, p, h) as
    left(n, p - 1) || cast((cast(substring(n, p, 1) as bigint) + 1 + h) % 10 as varchar) || substring(n, p + 1);

create macro tertukar(t, p) as
    left(t, p - 1) || substring(t, p + 1, 1) || substring(t, p, 1) || substring(t, p + 2);

-- What cleaning would leave of a NIK: nothing where its birth date cannot be one.
create macro nik_bersih(n) as
    case
        when cast(substring(n, 7, 2) as integer) % 40 between 1 and 31
            and cast(substring(n, 9, 2) as integer) between 1 and 12
            and cast(substring(n, 13, 4) as integer) > 0
            then n
    end;

create macro ejaan_lain(t, k) as
    case k
        when 0 then replace(replace(replace(replace(t, 'MUHAMMAD', 'MUH'), 'SITI', 'ST'), 'AHMAD', 'ACHMAD'), 'ABDUL', 'ABD')
        when 1 then replace(replace(replace(t, 'MUHAMMAD', 'MOCHAMAD'), 'NUR', 'NOER'), 'AHMAD', 'AKHMAD')
        when 2 then regexp_replace(t, 'U', 'OE')
        when 3 then regexp_replace(t, 'J', 'DJ')
        when 4 then regexp_replace(t, 'Y', 'J')
        when 5 then regexp_replace(t, 'SY', 'SJ')
        when 6 then regexp_replace(t, 'F', 'P')
        when 7 then regexp_replace(t, '([LNMT])([AIUEO])', '\1\1\2')
        when 8 then replace(replace(replace(t, 'NN', 'N'), 'MM', 'M'), 'TT', 'T')
        else regexp_replace(t, 'I\b', 'Y')
    end;

create macro huruf_salah(t, p, k) as
    case k
        when 0 then left(t, p - 1) || substring(t, p + 1)
        when 1 then left(t, p) || substring(t, p)
        else tertukar(t, p)
    end;

create macro kata_hilang(t, k) as
    case
        when not contains(t, ' ') then t
        when k = 0 then substring(t, strpos(t, ' ') + 1)
        else regexp_replace(t, ' [^ ]+$', '')
    end;

create macro inisial(t) as regexp_replace(t, ' ([^ ])[^ ]*$', ' \1');
