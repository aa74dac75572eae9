namespace ExpoSite.Normalize.Metadata;

/// <summary>The words before a date that readers see, by which they know what it is.</summary>
internal static class DateLabels
{
    private const int Reach = 40;

    private static readonly ImmutableArray<string> Publications =
    [
        "published", "posted", "created", "released", "issued", "date:", "veröffentlicht", "erstellt", "erschienen", "eingestellt",
        "gepostet", "online seit", "datum:", "publié", "publication", "créé", "mis en ligne", "paru", "publicado", "publicada", "creado",
        "fecha:", "pubblicato", "pubblicata", "data:", "gepubliceerd", "geplaatst", "publicerad", "publisert", "offentliggjort",
        "julkaistu", "opublikowan", "utworzon", "dodano", "zveřejněno", "vydáno", "publikov", "опубликован", "дата", "опубліковано",
        "yayın", "eklenme", "publicat", "objavljeno", "közzétéve", "δημοσίευση", "发布", "發布", "发表", "公開", "投稿", "掲載", "配信", "등록", "입력",
        "đăng", "نشر",
    ];

    private static readonly ImmutableArray<string> Updates =
    [
        "updated", "update:", "modified", "last edited", "edited", "revised", "reviewed", "aktualisiert", "stand:", "geändert",
        "mis à jour", "mise à jour", "modifié", "màj", "actualizado", "actualizada", "modificado", "aggiornato", "aggiornata",
        "aggiornamento", "atualizado", "atualizada", "bijgewerkt", "gewijzigd", "uppdaterad", "oppdatert", "opdateret", "päivitetty",
        "aktualizacja", "zaktualizowan", "aktualizováno", "обновлен", "изменен", "оновлено", "güncelle", "actualizat", "ažurirano",
        "frissítve", "ενημέρωση", "更新", "수정", "cập nhật", "تحديث",
    ];

    private static readonly ImmutableArray<string> Others =
    [
        "copyright", "\u00A9", "(c)", "event", "when:", "expires", "until", "bis ", "from ", "deadline", "born", "geboren", "né le",
        "nacido", "valid", "gültig", "termin", "begin", "start", "wann", "joined", "member since", "registriert", "accessed", "abgerufen",
        "retrieved",
    ];

    /// <summary>The meaning of a date by the nearest label before it; null when that names another thing, unclear without one.</summary>
    public static DateMeaning? Before(string line, int start)
    {
        string before = line[Math.Max(0, start - Reach)..start];
        (int At, DateMeaning? Meaning) nearest = (-1, DateMeaning.Unclear);
        Look(Publications, DateMeaning.Published);
        Look(Updates, DateMeaning.Updated);
        Look(Others, null);
        return nearest.Meaning;

        void Look(ImmutableArray<string> labels, DateMeaning? meaning)
        {
            foreach (string label in labels)
            {
                if (before.LastIndexOf(label, StringComparison.OrdinalIgnoreCase) is var at && at > nearest.At)
                    nearest = (at, meaning);
            }
        }
    }
}
