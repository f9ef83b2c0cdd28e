namespace LamTheoBac.Domain.Faults;

/// <content>Vietnamese: why a step of a life cycle is refused.</content>
public sealed partial class FaultCatalogue
{
    private static Dictionary<FaultCode, string> VietnameseLifeCycleTemplates() => new()
    {
        [LifeCycleFaultCodes.StepBeforeLast] = "ngày `{found}` sớm hơn bước trước, ngày {0}: hãy nêu một ngày từ ngày đó trở đi",
        [LifeCycleFaultCodes.OutsideDays] = "`{found}` nằm ngoài khoảng {0}: hãy nêu ngày trong khoảng đó",
        [LifeCycleFaultCodes.NoDays] = "khoảng `{found}` không có ngày nào: hãy cho kết thúc sau ngày bắt đầu",
        [LifeCycleFaultCodes.NothingGiven] = "chưa nêu gì: cần ít nhất một mục trong {0}",
        [LifeCycleFaultCodes.DuplicateEntry] = "`{found}` xuất hiện hai lần: chỉ giữ một",
        [LifeCycleFaultCodes.UnknownEntry] = "ở đây không có `{found}`: cần một trong {expected}",
        [LifeCycleFaultCodes.MissingEntry] = "chưa có mục nào cho `{found}`: hãy bổ sung trong {0}",
        [LifeCycleFaultCodes.AlreadyGiven] = "đã có `{found}` từ trước: không thể nêu lại, hãy bỏ mục này",
        [LifeCycleFaultCodes.NotValidThen] = "`{found}` không có hiệu lực vào ngày {0}: hãy dựa vào văn bản hoặc nội dung có hiệu lực ngày đó",
        [LifeCycleFaultCodes.NotASuperior] = "`{found}` không phải cấp trên của `{0}` vào ngày {1}: hãy nêu đúng cấp trên",
        [LifeCycleFaultCodes.OutsideSet] = "`{found}` nằm ngoài tập {0}: hãy bỏ đi hoặc bổ sung vào tập đó trước",
        [LifeCycleFaultCodes.CycleNotOver] = "ngày `{found}` kỳ cam kết chưa kết thúc: chỉ khép lại từ ngày cuối, {0}, trở đi",
        [LifeCycleFaultCodes.CircularChain] = "văn bản `{found}` quay về chính nó, qua {expected}: hãy bỏ một quan hệ trong vòng tròn",
        [LifeCycleFaultCodes.NotTakenUp] = "nội dung `{found}` của cấp trên chưa được tiếp thu: hãy đưa vào một chuẩn mực hoặc nêu lý do không áp dụng",
        [LifeCycleFaultCodes.TakenUpAndSetAside] = "nội dung `{found}` của cấp trên vừa được tiếp thu vừa bị gác lại: chỉ giữ một",
        [LifeCycleFaultCodes.LeftOut] = "`{found}` không thuộc diện này: {expected}, hãy bỏ mục này",
        [LifeCycleFaultCodes.WrongKind] = "bước này không dành cho `{found}`: cần {expected}, hãy chọn một trong số đó hoặc bỏ bước này",
    };
}
